package org.pdu.curation.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pdu.curation.model.SynonymLine;
import org.pdu.curation.model.Synonyms;
import org.pdu.platform.database.Sql;

@ApplicationScoped
class JdbcSynonyms implements Synonyms {
  private static final String SELECT =
      "select id, number, line, version, retired_at from curation.synonym ";

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  @Override
  public List<Synonym> page(boolean retired, long before, int most) {
    return sql.list(
        SELECT + "where (retired_at is not null) = ? and number < ? order by number desc limit ?",
        JdbcSynonyms::read,
        retired,
        before,
        most);
  }

  @Override
  public List<Synonym> inUse() {
    return sql.list(SELECT + "where retired_at is null order by number", JdbcSynonyms::read);
  }

  @Override
  public Optional<Synonym> of(String id) {
    return sql.one(SELECT + "where cast(id as text) = ?", JdbcSynonyms::read, Reading.plain(id));
  }

  @Override
  public void add(UUID id, SynonymLine line) {
    sql.run(
        "insert into curation.synonym (id, line, key) values (?, ?, ?)",
        id,
        line.text(),
        line.key());
  }

  @Override
  public void change(Synonym synonym, SynonymLine line) {
    sql.run(
        "update curation.synonym set line = ?, key = ?, version = version + 1 where id = ?",
        line.text(),
        line.key(),
        synonym.id());
  }

  @Override
  public void retire(Synonym synonym, Instant at) {
    sql.run(
        "update curation.synonym set retired_at = ?, version = version + 1 where id = ?",
        at,
        synonym.id());
  }

  private static Synonym read(ResultSet row) throws SQLException {
    return new Synonym(
        Reading.id(row, "id"),
        row.getLong("number"),
        SynonymLine.of(row.getString("line")),
        row.getInt("version"),
        Reading.maybe(row, "retired_at"));
  }
}
