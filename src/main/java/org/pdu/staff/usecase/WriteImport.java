package org.pdu.staff.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.pdu.people.Affiliation;
import org.pdu.people.Affiliations;
import org.pdu.people.Affiliations.Word;
import org.pdu.people.PersonId;
import org.pdu.people.Workforce;
import org.pdu.people.Workforce.Known;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.time.CityClock;
import org.pdu.staff.model.Import;
import org.pdu.staff.model.Imports;
import org.pdu.staff.model.Imports.Writing;
import org.pdu.staff.model.Imports.Written;

/**
 * Writes a whole file, or nothing of it. Who asked for it was allowed to; the product itself does
 * it, in a transaction that holds the import, so that no other node does it too.
 */
@ApplicationScoped
@Transactional
class WriteImport {
  /** So many rows between two signs of life. */
  private static final int STEP = 2_000;

  @Inject Imports imports;
  @Inject Workforce workforce;
  @Inject Affiliations affiliations;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  WriteImport() {}

  /** Writes what a waiting import says. */
  void write(Import one) {
    var rows = imports.writing(one.id());
    imports.progress(one.id(), 0, rows.size());
    Map<String, PersonId> people = new HashMap<>();
    var fresh = people(rows, people);
    int written = 0;
    for (int from = 0; from < rows.size(); from += STEP) {
      var step = rows.subList(from, Math.min(from + STEP, rows.size()));
      written += step(one, step, people, fresh);
      imports.progress(one.id(), from + step.size(), rows.size());
    }
    imports.finish(one.id(), Import.State.DONE, written, fresh.size(), clock.now());
    audit.record(
        one.by().value(),
        "staff.import-written",
        one.id() + ": " + written + " places, " + fresh.size() + " new people");
  }

  /** Those without an account get one; everybody's id by address. */
  private Set<PersonId> people(List<Writing> rows, Map<String, PersonId> people) {
    Map<String, String> names = new HashMap<>();
    rows.stream()
        .filter(row -> row.post().person().isEmpty())
        .forEach(row -> names.putIfAbsent(key(row.email()), row.name()));
    var fresh = names.isEmpty() ? new HashSet<PersonId>() : workforce.join(names);
    for (Known known : workforce.byEmail(names.keySet())) {
      people.put(key(known.email()), known.id());
    }
    return fresh;
  }

  private int step(
      Import one, List<Writing> rows, Map<String, PersonId> people, Set<PersonId> fresh) {
    List<Affiliation> places = new ArrayList<>();
    List<Written> marks = new ArrayList<>();
    for (var row : rows) {
      var post = row.post();
      var known = people.get(key(row.email()));
      var person = Objects.requireNonNull(post.person().orElse(known));
      var id = UUID.randomUUID();
      places.add(place(id, person, one, row));
      marks.add(new Written(row.number(), id, person, fresh.contains(person)));
    }
    var word = new Word(one.by(), "From the list “" + one.fileName() + "”");
    var recorded = affiliations.record(places, word);
    imports.wrote(
        one.id(), marks.stream().filter(mark -> recorded.contains(mark.affiliation())).toList());
    return recorded.size();
  }

  private static Affiliation place(UUID id, PersonId person, Import one, Writing row) {
    var post = row.post();
    return new Affiliation(
        id,
        person,
        one.organisation(),
        post.service(),
        post.jobRole(),
        post.share(),
        post.starts(),
        post.ends());
  }

  private static String key(String email) {
    return email.toLowerCase(Locale.ROOT);
  }
}
