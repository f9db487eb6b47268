package org.pdu.curation.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pdu.curation.model.Pins;
import org.pdu.platform.database.Sql;

@ApplicationScoped
class JdbcPins implements Pins {
  private static final String SELECT =
      "select id, number, words, documents, ends_on, version, retired_at from curation.pin ";

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  @Override
  public List<Pin> page(boolean ended, LocalDate day, long before, int most) {
    return sql.list(
        SELECT
            + """
            where (retired_at is not null or ends_on < ?) = ? and number < ?
            order by number desc limit ?
            """,
        JdbcPins::read,
        day,
        ended,
        before,
        most);
  }

  @Override
  public long count() {
    return sql.one(
            "select count(*) from curation.pin where retired_at is null", row -> row.getLong(1))
        .orElse(0L);
  }

  @Override
  public Optional<Pin> forWords(String words) {
    return sql.one(SELECT + "where words = ? and retired_at is null", JdbcPins::read, words);
  }

  @Override
  public Optional<Pin> of(String id) {
    return sql.one(SELECT + "where cast(id as text) = ?", JdbcPins::read, Reading.plain(id));
  }

  @Override
  public void add(UUID id, Said said) {
    sql.run(
        "insert into curation.pin (id, words, documents, ends_on) values (?, ?, ?, ?)",
        id,
        said.words(),
        String.join("\n", said.documents()),
        said.ends());
  }

  @Override
  public void change(Pin pin, Said said) {
    sql.run(
        """
        update curation.pin set words = ?, documents = ?, ends_on = ?, version = version + 1
        where id = ?
        """,
        said.words(),
        String.join("\n", said.documents()),
        said.ends(),
        pin.id());
  }

  @Override
  public void retire(Pin pin, Instant at) {
    sql.run(
        "update curation.pin set retired_at = ?, version = version + 1 where id = ?", at, pin.id());
  }

  private static Pin read(ResultSet row) throws SQLException {
    return new Pin(
        Reading.id(row, "id"),
        row.getLong("number"),
        new Said(
            row.getString("words"),
            row.getString("documents").lines().toList(),
            row.getObject("ends_on", LocalDate.class)),
        row.getInt("version"),
        Reading.maybe(row, "retired_at"));
  }
}
