package org.pdu.readers.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.pdu.library.ResourceId;
import org.pdu.people.PersonId;
import org.pdu.platform.database.Sql;
import org.pdu.readers.model.Bookshelf;

@ApplicationScoped
class JdbcBookshelf implements Bookshelf {
  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  @Override
  public boolean save(PersonId person, ResourceId resource, Instant at) {
    return sql.run(
            """
            insert into readers.saved (person_id, resource_id, saved_at) values (?, ?, ?)
            on conflict do nothing
            """,
            person.value(),
            resource.value(),
            at)
        > 0;
  }

  @Override
  public boolean unsave(PersonId person, ResourceId resource) {
    return sql.run(
            "delete from readers.saved where person_id = ? and resource_id = ?",
            person.value(),
            resource.value())
        > 0;
  }

  @Override
  public boolean has(PersonId person, ResourceId resource) {
    return sql.one(
            "select 1 from readers.saved where person_id = ? and resource_id = ?",
            row -> true,
            person.value(),
            resource.value())
        .isPresent();
  }

  @Override
  public List<Kept> page(PersonId person, long before, int most) {
    return sql.list(
        """
        select number, resource_id, saved_at from readers.saved
        where person_id = ? and number < ? order by number desc limit ?
        """,
        row -> new Kept(row.getLong(1), new ResourceId(Row.id(row, 2)), Row.at(row, 3)),
        person.value(),
        before,
        most);
  }
}
