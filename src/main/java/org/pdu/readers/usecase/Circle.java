package org.pdu.readers.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Directory;
import org.pdu.people.Role;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.CityClock;
import org.pdu.readers.model.ReadingList;
import org.pdu.readers.model.ReadingLists;

/** Whose lists the caller may open: their own, and what is shared where they work today. */
@ApplicationScoped
class Circle {
  @Inject ReadingLists lists;
  @Inject Directory directory;
  @Inject CurrentPerson person;
  @Inject CityClock clock;

  /** An organisation, for a list to choose from. */
  public record Choice(UUID id, String name) {}

  Set<UUID> organisations() {
    return choices().stream().map(Choice::id).collect(Collectors.toSet());
  }

  /** Where the caller works today, by name. */
  List<Choice> choices() {
    Map<String, Choice> byName = new TreeMap<>();
    directory
        .standingsOf(person.id(), clock.today())
        .forEach(at ->
            byName.put(
                at.organisationName() + at.organisation(),
                new Choice(at.organisation().value(), at.organisationName())));
    return List.copyOf(byName.values());
  }

  /**
   * A list that the caller may open. Who moderates opens any that is shared, hidden ones too.
   *
   * @throws NotFound for any other, as if there were none
   */
  ReadingList open(String id) {
    var list = lists.find(Given.id(id)).orElseThrow(Circle::none);
    boolean may = mine(list) || list.openTo(organisations()) || (shared(list) && moderates());
    if (!may) {
      throw none();
    }
    return list;
  }

  boolean mine(ReadingList list) {
    return list.owner().equals(person.id());
  }

  boolean moderates() {
    return person.holds(Role.PDU_STAFF);
  }

  static boolean shared(ReadingList list) {
    return list.audience() != org.pdu.readers.model.Audience.OWN;
  }

  /** The caller's own, held to the end of the transaction. */
  ReadingList own(String id) {
    return lists.held(Given.id(id)).filter(this::mine).orElseThrow(Circle::none);
  }

  static NotFound none() {
    return new NotFound("There is no list of that name, or none that is open to you.");
  }
}
