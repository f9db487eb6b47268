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
import org.pdu.curation.model.UnansweredSearches;
import org.pdu.platform.database.Sql;

@ApplicationScoped
class JdbcUnansweredSearches implements UnansweredSearches {
  private static final String SELECT =
      "select id, number, words, times, last_at from curation.unanswered ";

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  @Override
  public void note(String words, Instant now) {
    if (again(words, now) == 0) {
      sql.run(
          """
          insert into curation.unanswered (hash, last_at)
          select sha256(convert_to(text || ?, 'UTF8')), ? from curation.salt
          where (select count(*) from curation.unanswered) < ?
          on conflict (hash) do update set times = curation.unanswered.times + 1
          """,
          words,
          now,
          MOST);
    }
  }

  /** Those that were dealt with count from one again, and their words are forgotten until then. */
  private int again(String words, Instant now) {
    return sql.run(
        """
        update curation.unanswered set last_at = ?,
          times = case when dealt_at is null then times + 1 else 1 end,
          words = case when dealt_at is null and times + 1 >= ? then ? else '' end,
          dealt_at = null, dealt_by = null, dealt_why = ''
        where hash = (select sha256(convert_to(text || ?, 'UTF8')) from curation.salt)
        """,
        now,
        SHOWN_FROM,
        words,
        words);
  }

  @Override
  public List<Unanswered> page(int times, long number, int most) {
    return sql.list(
        SELECT
            + """
            where words <> '' and dealt_at is null and (times, number) < (?, ?)
            order by times desc, number desc limit ?
            """,
        JdbcUnansweredSearches::read,
        times,
        number,
        most);
  }

  @Override
  public long hidden() {
    return sql.one(
            "select count(*) from curation.unanswered where words = '' and dealt_at is null",
            row -> row.getLong(1))
        .orElse(0L);
  }

  @Override
  public Optional<Unanswered> of(String id) {
    return sql.one(
        SELECT + "where cast(id as text) = ? and words <> ''",
        JdbcUnansweredSearches::read,
        Reading.plain(id));
  }

  @Override
  public boolean dealWith(UUID id, UUID by, String why, Instant now) {
    return sql.run(
            """
            update curation.unanswered set dealt_at = ?, dealt_by = ?, dealt_why = ?
            where id = ? and dealt_at is null
            """,
            now,
            by,
            why,
            id)
        == 1;
  }

  private static Unanswered read(ResultSet row) throws SQLException {
    return new Unanswered(
        Reading.id(row, "id"),
        row.getLong("number"),
        row.getString("words"),
        row.getInt("times"),
        Reading.instant(row, "last_at"));
  }
}
