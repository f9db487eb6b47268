package org.pdu.curation.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.pdu.curation.model.History;
import org.pdu.platform.database.Sql;

@ApplicationScoped
class JdbcHistory implements History {
  private static final int SHOWN = 100;

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  @Override
  public void add(UUID thing, Change change) {
    sql.run(
        """
        insert into curation.change (thing_id, what, said, by_id, at, why)
        values (?, ?, ?, ?, ?, ?)
        """,
        thing,
        change.what().name(),
        change.said(),
        change.by(),
        change.at(),
        change.why());
  }

  @Override
  public List<Change> of(UUID thing) {
    return sql.list(
        """
        select what, said, by_id, at, why from curation.change where thing_id = ?
        order by id desc limit ?
        """,
        row ->
            new Change(
                What.valueOf(row.getString("what")),
                row.getString("said"),
                Reading.id(row, "by_id"),
                Reading.instant(row, "at"),
                row.getString("why")),
        thing,
        SHOWN);
  }
}
