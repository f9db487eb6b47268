package org.pdu.library.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.pdu.library.ResourceId;
import org.pdu.library.model.Placements;
import org.pdu.people.PersonId;
import org.pdu.platform.database.Sql;

@ApplicationScoped
class JdbcPlacements implements Placements {
  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  @Override
  public List<ResourceId> in(String lesson) {
    return sql.list(
        "select resource_id from library.placement where lesson = ? order by placed_at, resource_id",
        row -> new ResourceId(row.getObject(1, UUID.class)),
        lesson);
  }

  @Override
  public List<String> of(ResourceId id) {
    return sql.list(
        "select lesson from library.placement where resource_id = ? order by lesson",
        row -> row.getString(1),
        id.value());
  }

  @Override
  public void place(ResourceId id, String lesson, PersonId by, Instant at) {
    sql.run(
        "insert into library.placement values (?, ?, ?, ?) on conflict do nothing",
        id.value(),
        lesson,
        by.value(),
        at);
  }

  @Override
  public void remove(ResourceId id, String lesson) {
    sql.run(
        "delete from library.placement where resource_id = ? and lesson = ?", id.value(), lesson);
  }
}
