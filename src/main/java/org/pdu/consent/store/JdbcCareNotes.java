package org.pdu.consent.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.pdu.consent.Care.Kind;
import org.pdu.consent.Care.Note;
import org.pdu.consent.WorkId;
import org.pdu.consent.model.CareNotes;
import org.pdu.people.PersonId;
import org.pdu.platform.database.Sql;

@ApplicationScoped
class JdbcCareNotes implements CareNotes {
  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  @Override
  public void add(WorkId work, Note note) {
    sql.run(
        """
        insert into consent.care (work_id, kind, amount, day, notes, by_id, at)
        values (?, ?, cast(? as numeric), ?, ?, ?, ?)
        """,
        work.value(),
        note.kind().name(),
        note.amount().map(Object::toString).orElse(null),
        note.day(),
        note.notes().strip(),
        note.by().value(),
        note.at());
  }

  @Override
  public List<Note> all(WorkId work) {
    return sql.list(
        "select kind, amount, day, notes, by_id, at from consent.care where work_id = ? order by id",
        row ->
            new Note(
                Kind.valueOf(row.getString(1)),
                Optional.ofNullable(row.getBigDecimal(2)),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                new PersonId(ConsentReading.id(row, 5)),
                ConsentReading.at(row, 6)),
        work.value());
  }

  @Override
  public List<CheckIn> checkInsDue(LocalDate today, int most) {
    return sql.list(
        """
        select c.work_id, c.day from consent.care c
        where c.kind = 'CHECK_IN' and c.day <= ? and c.day > cast(c.at as date)
          and not exists (select from consent.ending e where e.work_id = c.work_id)
          and not exists (select from consent.reminder r
            where r.work_id = c.work_id and r.what = 'check-in' and r.day = c.day)
        order by c.day, c.id limit ?
        """,
        row ->
            new CheckIn(new WorkId(ConsentReading.id(row, 1)), row.getObject(2, LocalDate.class)),
        today,
        most);
  }
}
