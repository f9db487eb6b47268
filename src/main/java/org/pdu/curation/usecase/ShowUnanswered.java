package org.pdu.curation.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.EXPERT_CITIZEN;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.pdu.curation.model.UnansweredSearches;
import org.pdu.curation.model.UnansweredSearches.Unanswered;
import org.pdu.people.Allow;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;

/** Shows what was asked in vain, where it was asked often enough to be about nobody. */
@UseCase
@Allow({PDU_STAFF, EXPERT_CITIZEN, ADMINISTRATOR})
public class ShowUnanswered {
  private static final int PAGE = 25;

  @Inject UnansweredSearches searches;

  /** Where the next page begins. */
  public record Mark(int times, long number) {
    /** Before all of them. */
    public static final Mark FIRST = new Mark(Integer.MAX_VALUE, Long.MAX_VALUE);

    /** From its text; empty when it is none of ours. */
    public static Optional<Mark> of(String text) {
      var parts = text.split("-", -1);
      return text.matches("[0-9]{1,9}-[0-9]{1,18}")
          ? Optional.of(new Mark(Integer.parseInt(parts[0]), Long.parseLong(parts[1])))
          : Optional.empty();
    }

    /** As an address carries it. */
    public String text() {
      return times + "-" + number;
    }
  }

  /**
   * Some of them, most often asked first.
   *
   * @param hidden how many more were asked too seldom to be shown
   * @param next empty on the last page
   */
  public record Shown(List<Unanswered> items, long hidden, Optional<Mark> next) {}

  public Shown page(Mark after) {
    var found = searches.page(after.times(), after.number(), PAGE + 1);
    var shown = List.copyOf(found.subList(0, Math.min(PAGE, found.size())));
    return new Shown(
        shown,
        searches.hidden(),
        found.size() > PAGE
            ? Optional.of(new Mark(shown.getLast().times(), shown.getLast().number()))
            : Optional.empty());
  }

  /**
   * @throws NotFound when none of that id is shown
   */
  public Unanswered of(String id) {
    return searches
        .of(id)
        .orElseThrow(() -> new NotFound("There is no such search, or it was answered by now."));
  }
}
