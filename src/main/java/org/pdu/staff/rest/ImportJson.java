package org.pdu.staff.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.rest.Page;
import org.pdu.platform.rest.Problem.FieldError;
import org.pdu.staff.model.Import;
import org.pdu.staff.model.Imports.Shown;
import org.pdu.staff.model.Verdict;
import org.pdu.staff.usecase.ShowImport.View;

/**
 * A staff list on its way.
 *
 * @param state preview, waiting, done, failed, undoing or undone
 * @param asksDays whether days can be read in two ways and nobody said how
 * @param counts rows by verdict
 * @param open rows to be put right or left out first
 * @param invited whether new people are invited: never by an import
 */
public record ImportJson(
    UUID id,
    UUID organisation,
    String fileName,
    String state,
    boolean asksDays,
    Map<String, Integer> counts,
    int open,
    Progress progress,
    int written,
    int peopleMade,
    int takenBack,
    boolean invited,
    String problem,
    Page<Row> rows) {

  /** How far writing has come, in rows. */
  public record Progress(int done, int total) {}

  /** A row of the file and what would become of it, or did. */
  public record Row(
      int row,
      String email,
      String name,
      String service,
      String jobRole,
      String verdict,
      List<FieldError> problems,
      List<String> notes,
      @Nullable String starts,
      @Nullable String ends,
      boolean written,
      String stays) {}

  static ImportJson of(View view) {
    Import list = view.of();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict.code(), list.count(verdict));
    }
    return new ImportJson(
        list.id(),
        list.organisation().value(),
        list.fileName(),
        list.state().code(),
        list.asksDays(),
        counts,
        list.open(),
        new Progress(list.done(), list.total()),
        list.written(),
        list.peopleMade(),
        list.takenBack(),
        false,
        list.problem(),
        new Page<>(view.rows().stream().map(ImportJson::row).toList(), view.next().orElse(null)));
  }

  private static Row row(Shown shown) {
    var typed = shown.row().typed();
    var post = shown.row().place();
    return new Row(
        typed.number(),
        typed.email(),
        typed.name(),
        typed.service(),
        typed.jobRole(),
        shown.row().verdict().code(),
        shown.row().problems().stream()
            .map(flaw -> new FieldError(flaw.field(), flaw.message()))
            .toList(),
        shown.row().notes(),
        post.map(one -> one.starts().toString()).orElse(null),
        post.flatMap(one -> one.ends()).map(Object::toString).orElse(null),
        shown.written().isPresent(),
        shown.stays());
  }
}
