package org.pdu.readers.usecase;

import static org.pdu.readers.model.Audience.ORGANISATION;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;
import org.pdu.readers.model.Audience;
import org.pdu.readers.model.ReadingList;
import org.pdu.readers.model.ReadingLists;
import org.pdu.readers.model.ReadingLists.Wording;

/** Begins, rewords, shares and removes one's own lists. */
@UseCase
@Allow(Role.LEARNER)
public class KeepLists {
  /** The longest name. */
  public static final int NAME = 120;

  /** The longest description. */
  public static final int DESCRIPTION = 500;

  @Inject ReadingLists lists;
  @Inject Circle circle;
  @Inject CurrentPerson person;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /**
   * What somebody wants a list to be.
   *
   * @param audience by its code; empty for the owner alone
   * @param organisation whose people may open it; empty where it is not for one
   */
  public record Wish(String name, String description, String audience, String organisation) {}

  /**
   * Begins a list. The very same once more is the same list.
   *
   * @throws Conflict when there are as many as anybody may have
   */
  public UUID begin(Wish wish) {
    lists.hold(person.id());
    var wording = wording(wish, Optional.empty());
    var there = lists.own(person.id());
    var same = there.stream().filter(list -> called(list, wording.name())).findFirst();
    if (same.isPresent()) {
      return same.filter(list -> says(list, wording))
          .map(ReadingList::id)
          .orElseThrow(KeepLists::taken);
    }
    if (there.size() >= ReadingList.LISTS) {
      throw new Conflict(
          "You have " + ReadingList.LISTS + " lists, which is as many as one can have.");
    }
    var id = UUID.randomUUID();
    lists.add(id, person.id(), wording, clock.now());
    trace("begun", id);
    return id;
  }

  public void reword(String id, Wish wish) {
    lists.hold(person.id());
    var list = circle.own(id);
    var wording = wording(wish, Optional.of(list));
    boolean clash =
        lists.own(person.id()).stream()
            .anyMatch(other -> !other.id().equals(list.id()) && called(other, wording.name()));
    if (clash) {
      throw taken();
    }
    if (!says(list, wording)) {
      lists.change(list.id(), wording, clock.now());
      trace("reworded", list.id());
    }
  }

  /** A list that is gone already stays gone. */
  public void remove(String id) {
    lists
        .held(Given.id(id))
        .filter(circle::mine)
        .ifPresent(list -> {
          lists.remove(list.id());
          trace("removed", list.id());
        });
  }

  private Wording wording(Wish wish, Optional<ReadingList> before) {
    var name = Given.words("name", wish.name(), NAME, "Give the list a name.");
    if (name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0) {
      throw new Unacceptable("name", "Use one line for the name.");
    }
    var description = Given.optional("description", wish.description(), DESCRIPTION);
    var audience =
        Audience.of(wish.audience().isEmpty() ? Audience.OWN.code() : wish.audience())
            .orElseThrow(() -> new Unacceptable("audience", "Choose who may open it."));
    Optional<UUID> whose =
        audience == ORGANISATION
            ? Optional.of(organisation(wish.organisation(), before))
            : Optional.empty();
    return new Wording(name, description, audience, whose);
  }

  /** One that the person works for, or the one it is for already. */
  private UUID organisation(String given, Optional<ReadingList> before) {
    return circle.organisations().stream()
        .filter(own -> own.toString().equals(given))
        .findFirst()
        .or(() -> before.flatMap(ReadingList::audienceId).filter(id -> ("" + id).equals(given)))
        .orElseThrow(
            () -> new Unacceptable("organisation", "Choose an organisation that you work for."));
  }

  private static boolean called(ReadingList list, String name) {
    return list.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
  }

  private static boolean says(ReadingList list, Wording wording) {
    return new Wording(list.name(), list.description(), list.audience(), list.audienceId())
        .equals(wording);
  }

  private static Unacceptable taken() {
    return new Unacceptable("name", "You have a list of that name. Choose another.");
  }

  private void trace(String deed, UUID list) {
    audit.record(person.id().value(), "readers.list-" + deed, "list " + list);
  }
}
