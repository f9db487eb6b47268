package org.pdu.staff.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pdu.people.Affiliations;
import org.pdu.people.Affiliations.Word;
import org.pdu.people.PersonId;
import org.pdu.people.Workforce;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.time.CityClock;
import org.pdu.staff.model.Import;
import org.pdu.staff.model.Imports;
import org.pdu.staff.model.Imports.Writing;

/** Takes back what an import made and nobody has worked on since. */
@ApplicationScoped
@Transactional
class TakeBackImport {
  private static final String CHANGED = "Somebody has changed this entry since. It stays.";
  private static final String CAME_IN =
      "The entry is gone. The account stays: the person has used it, or it is needed elsewhere.";

  @Inject Imports imports;
  @Inject Affiliations affiliations;
  @Inject Workforce workforce;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  TakeBackImport() {}

  /** Takes back an import that is to be undone. */
  void takeBack(Import one) {
    var rows = imports.writing(one.id()).stream().filter(r -> r.affiliation().isPresent()).toList();
    imports.progress(one.id(), 0, rows.size());
    Set<UUID> made =
        rows.stream().flatMap(r -> r.affiliation().stream()).collect(Collectors.toSet());
    var untouched = affiliations.untouched(made);
    Set<UUID> changed = new HashSet<>(made);
    changed.removeAll(untouched);
    var word = new Word(one.by(), "The list “" + one.fileName() + "” was taken back");
    affiliations.withdraw(untouched, word);
    imports.stays(one.id(), changed, CHANGED);
    int gone = people(one, rows, changed);
    imports.forgetRows(one.id());
    imports.finish(one.id(), Import.State.UNDONE, untouched.size(), gone, clock.now());
    audit.record(
        one.by().value(),
        "staff.import-taken-back",
        one.id() + ": " + untouched.size() + " places, " + gone + " people");
  }

  /** People it made, of whom nothing else is known. */
  private int people(Import one, List<Writing> rows, Set<UUID> changed) {
    var made = rows.stream().filter(Writing::personMade).toList();
    Set<PersonId> people =
        made.stream().flatMap(row -> row.post().person().stream()).collect(Collectors.toSet());
    if (people.isEmpty()) {
      return 0;
    }
    var gone = workforce.forget(people);
    var left =
        made.stream()
            .filter(row -> row.post().person().filter(gone::contains).isEmpty())
            .map(row -> row.affiliation().orElseThrow())
            .filter(id -> !changed.contains(id))
            .toList();
    imports.stays(one.id(), left, CAME_IN);
    return gone.size();
  }
}
