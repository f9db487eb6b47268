package org.pdu.library.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pdu.library.ResourceId;
import org.pdu.library.model.Downloads;
import org.pdu.people.PersonId;
import org.pdu.platform.database.Sql;

@ApplicationScoped
class JdbcDownloads implements Downloads {
  private static final String UNTOLD =
      """
      d.told_at is null and exists (select from library.resource r
        where r.id = d.resource_id and (r.state = 'WITHDRAWN'
          or r.shown_edition is not null and r.open_to not in ('PARTNERSHIP', 'PUBLIC')))
      """;

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  @Override
  public void note(ResourceId id, UUID file, PersonId who, Instant at) {
    sql.run(
        """
        insert into library.download (resource_id, file_id, person_id, at)
        select ?, ?, ?, ? where not exists (select from library.download d
          where d.resource_id = ? and d.file_id = ? and d.person_id = ? and d.told_at is null)
        """,
        id.value(),
        file,
        who.value(),
        at,
        id.value(),
        file,
        who.value());
  }

  @Override
  public Optional<PersonId> untold() {
    return sql.one(
        "select d.person_id from library.download d where "
            + UNTOLD
            + " order by d.id limit 1 for no key update skip locked",
        row -> new PersonId(row.getObject(1, UUID.class)));
  }

  @Override
  public List<Instant> tell(PersonId who, Instant now) {
    return sql.list(
        "update library.download d set told_at = ? where d.person_id = ? and "
            + UNTOLD
            + " returning d.at",
        row -> Reading.instant(row, 1),
        now,
        who.value());
  }
}
