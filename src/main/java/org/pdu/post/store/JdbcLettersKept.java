package org.pdu.post.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;
import org.pdu.platform.database.Sql;
import org.pdu.post.model.LettersKept;

@ApplicationScoped
class JdbcLettersKept implements LettersKept {
  private static final String GONE = "somebody who left";

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  @Override
  public DataSection about(PersonId person, String email) {
    var rows =
        new Sql(database)
            .list(
                """
                select to_char(written_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'),
                  subject, address, case state when 'dead' then 'could not be delivered'
                    when 'waiting' then 'on its way' else 'delivered' end,
                  to_char(ended_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI')
                from post.letter where person_id = ? or lower(address) = lower(?) order by id
                """,
                JdbcLettersKept::texts,
                person.value(),
                email);
    return new DataSection(
        "letters",
        "Letters to you",
        "So that it can be found out what reached you. The words go once a letter is delivered.",
        Set.of("post.letter"),
        List.of("Written", "About", "To", "What became of it", "When"),
        rows);
  }

  private static List<String> texts(ResultSet row) throws SQLException {
    return List.of(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Objects.toString(row.getString(5), ""));
  }

  @Override
  public void letGo(PersonId person, String email, String name) {
    var sql = new Sql(database);
    sql.run(
        "delete from post.letter where person_id = ? or lower(address) = lower(?)",
        person.value(),
        email);
    for (var known : List.of(name, email)) {
      sql.run(
          """
          update post.letter
          set subject = replace(subject, ?, ?), words = replace(words, ?, ?)
          where position(? in subject) > 0 or position(? in words) > 0
          """,
          known,
          GONE,
          known,
          GONE,
          known,
          known);
    }
    sql.run(
        "update post.letter set trouble = '' where position(lower(?) in lower(trouble)) > 0",
        email);
  }
}
