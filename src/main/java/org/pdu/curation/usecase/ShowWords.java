package org.pdu.curation.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.EXPERT_CITIZEN;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.pdu.curation.model.Synonyms;
import org.pdu.curation.model.Synonyms.Synonym;
import org.pdu.people.Allow;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;

/** Shows the lines that curators wrote, and how each came to be. */
@UseCase
@Allow({PDU_STAFF, EXPERT_CITIZEN, ADMINISTRATOR})
public class ShowWords {
  private static final int PAGE = 50;

  @Inject Synonyms synonyms;
  @Inject PastChanges past;

  /**
   * Some of the lines, newest first.
   *
   * @param next the number to ask for those before; empty on the last page
   */
  public record Lines(List<Synonym> items, Optional<Long> next) {}

  public Lines page(boolean retired, long before) {
    var found = synonyms.page(retired, before, PAGE + 1);
    var shown = List.copyOf(found.subList(0, Math.min(PAGE, found.size())));
    return new Lines(
        shown, found.size() > PAGE ? Optional.of(shown.getLast().number()) : Optional.empty());
  }

  /**
   * @throws NotFound when there is none of that id
   */
  public Synonym of(String id) {
    return synonyms.of(id).orElseThrow(() -> new NotFound("There is no line at this address."));
  }

  public List<Told> history(Synonym synonym) {
    return past.of(synonym.id());
  }
}
