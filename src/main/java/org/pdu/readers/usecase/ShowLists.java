package org.pdu.readers.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Directory;
import org.pdu.people.Place;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.readers.model.Audience;
import org.pdu.readers.model.ReadingList;
import org.pdu.readers.model.ReadingLists;

/** Shows one's own lists, and those that others share. */
@UseCase
@Allow(Role.LEARNER)
public class ShowLists {
  @Inject ReadingLists lists;
  @Inject Circle circle;
  @Inject Shelf shelf;
  @Inject Directory directory;
  @Inject CurrentPerson person;

  /**
   * A list, opened.
   *
   * @param mine whether the caller may change it
   * @param mayHide whether the caller moderates it
   * @param owner who made it
   * @param openTo who may open it, in words
   */
  public record Opened(
      ReadingList list,
      List<Seen> items,
      boolean mine,
      boolean mayHide,
      String owner,
      String openTo) {}

  /** An organisation that a list can be for. */
  public record Choice(UUID id, String name) {}

  /** The caller's, by name. */
  public List<ReadingList> own() {
    return lists.own(person.id());
  }

  /** What others share with the caller, newest first. */
  public Leaf<ReadingList> shared(String after) {
    return Leaf.of(
        lists.shared(person.id(), circle.organisations(), Given.before(after), Leaf.SIZE + 1),
        ReadingList::number);
  }

  /**
   * @throws org.pdu.platform.problem.NotFound for somebody else's that is not shared with the
   *     caller
   */
  public Opened one(String id) {
    var list = circle.open(id);
    boolean mine = circle.mine(list);
    return new Opened(
        list,
        shelf.seen(lists.items(list.id())),
        mine,
        !mine && circle.moderates(),
        directory.nameOf(list.owner()).orElse("Somebody"),
        words(list));
  }

  /** Who may open a list, in words. */
  public String words(ReadingList list) {
    return list.audienceId()
        .filter(any -> list.audience() == Audience.ORGANISATION)
        .flatMap(any -> directory.place(Place.Kind.ORGANISATION, any.toString()))
        .map(place -> "People of " + place.name())
        .orElse(list.audience().words());
  }

  /** Where the caller works today. */
  public List<Choice> organisations() {
    return circle.choices().stream().map(one -> new Choice(one.id(), one.name())).toList();
  }
}
