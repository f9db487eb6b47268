package org.pdu.staff.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.Allow;
import org.pdu.people.OrganisationId;
import org.pdu.people.Place;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.staff.model.Import;
import org.pdu.staff.model.Imports;
import org.pdu.staff.model.Imports.Shown;
import org.pdu.staff.model.Verdict;

/** A file on its way: how far it is, and its rows, those that need somebody first. */
@UseCase
@Allow({LEAD, PDU_STAFF, ADMINISTRATOR})
public class ShowImport {
  private static final int PAGE = 25;
  private static final int LATEST = 20;

  @Inject Reach reach;
  @Inject Imports imports;

  /** An import and a page of its rows. */
  public record View(Import of, Place organisation, List<Shown> rows, Optional<String> next) {}

  /**
   * What an organisation handed in.
   *
   * @param organisation empty when one has to be chosen first
   */
  public record Latest(Optional<Place> organisation, List<Place> choice, List<Import> imports) {}

  /**
   * One of them.
   *
   * @param verdict only rows with that; anything else: all
   * @throws NotFound when there is none, or it is another organisation's
   */
  public View of(String id, String verdict, String after) {
    var found = found(imports.find(uuid(id)));
    var rows = imports.rows(found.id(), Verdict.of(verdict), after, PAGE + 1);
    var shown = rows.subList(0, Math.min(PAGE, rows.size()));
    var place = reach.organisation(found.organisation().toString()).orElseThrow();
    return new View(
        found,
        place,
        shown,
        rows.size() > PAGE ? Optional.of(shown.getLast().mark()) : Optional.empty());
  }

  /** The latest of an organisation, and which there are to choose from. */
  public Latest latest(String organisation) {
    var place = reach.organisation(organisation);
    return new Latest(
        place,
        reach.choice(),
        place.map(one -> imports.latest(new OrganisationId(one.id()), LATEST)).orElse(List.of()));
  }

  /** As found, if the caller may know of it. */
  Import found(Optional<Import> found) {
    return found
        .filter(one -> reach.sees(one.organisation()))
        .orElseThrow(() -> new NotFound("There is no such list."));
  }

  static UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException notOne) {
      throw new NotFound("There is no such list.");
    }
  }
}
