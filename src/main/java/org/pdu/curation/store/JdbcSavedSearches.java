package org.pdu.curation.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.pdu.curation.model.SavedSearches;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;
import org.pdu.platform.database.Sql;

@ApplicationScoped
class JdbcSavedSearches implements SavedSearches {
  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  @Override
  public void alone(PersonId person) {
    sql.run(
        """
        insert into curation.reader (person_id) values (?)
        on conflict (person_id) do update set person_id = excluded.person_id
        """,
        person.value());
  }

  @Override
  public List<Saved> of(PersonId person) {
    return sql.list(
        SavedReading.SELECT + "where person_id = ? order by number desc",
        SavedReading::of,
        person.value());
  }

  @Override
  public void add(Saved saved, Optional<LocalDate> due) {
    sql.run(
        """
        insert into curation.saved
          (id, person_id, name, search, alerts, saved_at, looked_at, due_on)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        saved.id(),
        saved.person().value(),
        saved.name(),
        saved.search().query(),
        saved.alerts().name(),
        saved.looked(),
        saved.looked(),
        orNull(due));
  }

  @Override
  public void change(Saved saved, Optional<LocalDate> due) {
    sql.run(
        """
        update curation.saved set name = ?, alerts = ?, looked_at = ?, due_on = ?,
          version = version + 1
        where id = ?
        """,
        saved.name(),
        saved.alerts().name(),
        saved.looked(),
        orNull(due),
        saved.id());
  }

  @Override
  public boolean delete(PersonId person, UUID id) {
    return sql.run("delete from curation.saved where person_id = ? and id = ?", person.value(), id)
        == 1;
  }

  @Override
  public Optional<PersonId> take(LocalDate today) {
    return sql.one(
        """
        select r.person_id from curation.reader r
        where exists (select from curation.saved s
          where s.person_id = r.person_id and s.due_on <= ?)
        limit 1 for update of r skip locked
        """,
        row -> new PersonId(Reading.id(row, "person_id")),
        today);
  }

  @Override
  public List<Saved> due(PersonId person, LocalDate today) {
    return sql.list(
        SavedReading.SELECT + "where person_id = ? and due_on <= ? order by number desc",
        SavedReading::of,
        person.value(),
        today);
  }

  @Override
  public void looked(Saved saved, Instant now, Optional<News> news, Optional<LocalDate> due) {
    sql.run(
        """
        update curation.saved set looked_at = ?, due_on = ?,
          new_since = coalesce(?, new_since), new_count = coalesce(?, new_count)
        where id = ?
        """,
        now,
        orNull(due),
        orNull(news.map(News::since)),
        orNull(news.map(News::count)),
        saved.id());
  }

  @Override
  public void postpone(PersonId person, LocalDate day) {
    sql.run(
        "update curation.saved set due_on = ? where person_id = ? and due_on < ?",
        day,
        person.value(),
        day);
  }

  @Override
  public DataSection about(PersonId person) {
    return new DataSection(
        "savedSearches",
        "Searches you saved",
        "So that you can run them again, and hear what is new if you wish.",
        Set.of("curation.saved", "curation.reader"),
        List.of("Name", "Search", "Letters", "Saved on", "Looked at last"),
        sql.list(SavedReading.ABOUT, SavedReading::texts, person.value()));
  }

  @Override
  public void letGo(PersonId person) {
    sql.run("delete from curation.reader where person_id = ?", person.value());
  }

  private static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
