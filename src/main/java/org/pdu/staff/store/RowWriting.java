package org.pdu.staff.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pdu.staff.model.CheckedRow;

/** All rows of a file, into the table in one statement. */
final class RowWriting {
  static final String PUT =
      """
      insert into staff.import_row (import_id, number, email, name, service, job_role, share,
        starts, ends, verdict, rank, problems, notes, likely_id, person_id, service_id,
        job_role_id, share_of_week, starts_on, ends_on)
      select ?, s.* from unnest(cast(? as int[]), cast(? as text[]), cast(? as text[]),
        cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
        cast(? as text[]), cast(? as text[]), cast(? as int[]), cast(? as text[]),
        cast(? as text[]), cast(? as uuid[]), cast(? as uuid[]), cast(? as uuid[]),
        cast(? as uuid[]), cast(? as numeric[]), cast(? as date[]), cast(? as date[])) s
      on conflict (import_id, number) do update set verdict = excluded.verdict,
        rank = excluded.rank, problems = excluded.problems, notes = excluded.notes,
        likely_id = excluded.likely_id, person_id = excluded.person_id,
        service_id = excluded.service_id, job_role_id = excluded.job_role_id,
        share_of_week = excluded.share_of_week, starts_on = excluded.starts_on,
        ends_on = excluded.ends_on
      """;

  private final List<CheckedRow> rows;
  private final List<@Nullable Object> columns = new ArrayList<>();

  private RowWriting(List<CheckedRow> rows) {
    this.rows = rows;
  }

  static @Nullable Object[] values(UUID id, List<CheckedRow> rows) {
    var writing = new RowWriting(rows);
    writing.columns.add(id);
    writing.words();
    writing.made();
    return writing.columns.toArray();
  }

  private void words() {
    column(row -> row.typed().number());
    column(row -> row.typed().email());
    column(row -> row.typed().name());
    column(row -> row.typed().service());
    column(row -> row.typed().jobRole());
    column(row -> row.typed().share());
    column(row -> row.typed().starts());
    column(row -> row.typed().ends());
  }

  private void made() {
    column(row -> row.verdict().code());
    column(row -> row.verdict().ordinal());
    column(row -> RowReading.asText(row.problems()));
    column(row -> String.join("\n", row.notes()));
    column(row -> row.likely().orElse(null));
    post(post -> post.person().orElse(null));
    post(CheckedRow.Post::service);
    post(CheckedRow.Post::jobRole);
    post(CheckedRow.Post::share);
    post(CheckedRow.Post::starts);
    post(post -> post.ends().orElse(null));
  }

  private void post(Function<CheckedRow.Post, @Nullable Object> value) {
    column(row -> row.place().isPresent() ? value.apply(row.place().get()) : null);
  }

  private void column(Function<CheckedRow, @Nullable Object> value) {
    List<@Nullable Object> column = new ArrayList<>(rows.size());
    for (var row : rows) {
      column.add(value.apply(row));
    }
    columns.add(column);
  }
}
