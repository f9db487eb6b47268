package org.pdu.library.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Editions;
import org.pdu.library.model.Part;
import org.pdu.library.model.ReadingRoom.Listed;
import org.pdu.library.model.Resource;
import org.pdu.library.model.State;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;

/** What somebody works on, and what waits for them. */
@UseCase
@Allow({Role.EXPERT_CITIZEN, Role.FACILITATOR, Role.REVIEWER, Role.PDU_STAFF})
public class ShowWorkshop {
  private static final int MOST = 50;

  @Inject Catalogue catalogue;
  @Inject Editions editions;
  @Inject Parts parts;
  @Inject CurrentPerson person;

  /**
   * The lists of the workshop, newest change first, 50 of each at most.
   *
   * @param mine begun by whoever asks
   * @param yes waits for the contributor's yes, which is whoever asks
   * @param support waits for a peer editor
   * @param review waits for a reviewer
   * @param due published a while ago, and to be looked at again
   */
  public record Workshop(
      List<Listed> mine,
      List<Listed> yes,
      List<Listed> support,
      List<Listed> review,
      List<Listed> due) {}

  public Workshop now() {
    return new Workshop(
        catalogue.owned(person.id(), MOST).stream()
            .filter(one -> one.state() != State.WITHDRAWN)
            .map(this::listed)
            .toList(),
        waiting(State.APPROVAL, mine -> mine.contains(Part.CONTRIBUTOR)),
        waiting(State.SUPPORT, mine -> !mine.contains(Part.AUTHOR)),
        waiting(
            State.REVIEW,
            mine ->
                mine.contains(Part.REVIEWER)
                    && !mine.contains(Part.AUTHOR)
                    && !mine.contains(Part.CONTRIBUTOR)),
        waiting(State.DUE, mine -> mine.contains(Part.REVIEWER) || mine.contains(Part.STAFF)));
  }

  private List<Listed> waiting(State state, Predicate<java.util.Set<Part>> who) {
    return catalogue.in(state, MOST).stream()
        .filter(one -> who.test(parts.of(one)))
        .map(this::listed)
        .toList();
  }

  private Listed listed(Resource resource) {
    return new Listed(
        resource, editions.find(resource.id(), resource.edition()).orElseThrow().words());
  }
}
