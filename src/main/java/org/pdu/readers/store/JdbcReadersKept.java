package org.pdu.readers.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;
import org.pdu.platform.database.Sql;
import org.pdu.readers.model.ReadersKept;

@ApplicationScoped
class JdbcReadersKept implements ReadersKept {
  private static final String AT = "at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI')";

  private static final List<String> LET_GO =
      List.of(
          "delete from readers.saved where person_id = ?",
          "delete from readers.list where person_id = ?",
          "delete from readers.followed_topic where person_id = ?",
          "delete from readers.follower where person_id = ?",
          "delete from readers.message where kind = 'THANKS' and person_id = ?",
          "update readers.message set words = '', reason = '' where person_id = ?",
          "update readers.message set words = '', reason = '', contributor_id = null"
              + " where contributor_id = ?");

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  @Override
  public List<DataSection> about(PersonId person) {
    return List.of(saved(person), lists(person), said(person), received(person), topics(person));
  }

  private DataSection saved(PersonId person) {
    return new DataSection(
        "savedResources",
        "What you saved in the library",
        "So that you find it again.",
        Set.of("readers.saved"),
        List.of("On", "Resource"),
        rows(
            "select to_char(saved_at "
                + AT
                + ", resource_id from readers.saved"
                + " where person_id = ? order by number",
            2,
            person));
  }

  private DataSection lists(PersonId person) {
    return new DataSection(
        "readingLists",
        "Your lists",
        "So that you find together what belongs together, and can share it.",
        Set.of("readers.list"),
        List.of("Begun", "Name", "Description", "Open to", "Hidden, because", "Resources"),
        rows(
            "select to_char(created_at "
                + AT
                + ", name, description, audience, hidden_reason,"
                + " (select string_agg(cast(i.resource_id as text), ' ' order by i.position)"
                + " from readers.list_item i where i.list_id = l.id)"
                + " from readers.list l where person_id = ? order by number",
            6,
            person));
  }

  private DataSection said(PersonId person) {
    return new DataSection(
        "messagesSaid",
        "Thanks you said, and changes you told of",
        "So that they reach whoever shared something, and so that change can be counted.",
        Set.of("readers.message"),
        List.of("On", "What", "About", "Words", "Difference", "Happened", "Where", "State", "Why"),
        rows(
            "select to_char(said_at "
                + AT
                + ", kind, resource_id, words, difference, happened_on,"
                + " (select string_agg(organisation || ', ' || service || ', ' || job_role, '; ')"
                + " from readers.practice_standing s where s.message_id = m.id), state, reason"
                + " from readers.message m where person_id = ? order by number",
            9,
            person));
  }

  private DataSection received(PersonId person) {
    return new DataSection(
        "messagesReceived",
        "What others wrote to you about what you shared",
        "So that you can read it. Who wrote it is not told.",
        Set.of("readers.message"),
        List.of("On", "What", "About", "Words"),
        rows(
            "select to_char(said_at "
                + AT
                + ", kind, resource_id, words from readers.message"
                + " where contributor_id = ? and state = 'APPROVED' order by number",
            4,
            person));
  }

  private DataSection topics(PersonId person) {
    return new DataSection(
        "topicsFollowed",
        "Topics you follow",
        "So that a letter tells you when there is something new.",
        Set.of("readers.followed_topic", "readers.follower"),
        List.of("Since", "Topic", "Last told"),
        rows(
            "select to_char(t.since "
                + AT
                + ", t.topic, to_char(f.told_at "
                + AT
                + " from readers.followed_topic t left join readers.follower f using (person_id)"
                + " where person_id = ? order by t.topic",
            3,
            person));
  }

  private List<List<String>> rows(String query, int columns, PersonId person) {
    return sql.list(query, row -> texts(row, columns), person.value());
  }

  private static List<String> texts(ResultSet row, int columns) throws SQLException {
    List<String> texts = new ArrayList<>();
    for (int column = 1; column <= columns; column++) {
      texts.add(Objects.toString(row.getObject(column), ""));
    }
    return texts;
  }

  @Override
  public Set<PersonId> known(Collection<PersonId> people) {
    return sql
        .list(
            """
            select p.id from unnest(cast(? as uuid[])) p (id)
            where exists (select from readers.saved s where s.person_id = p.id)
              or exists (select from readers.list l where l.person_id = p.id)
              or exists (select from readers.message m where m.person_id = p.id)
              or exists (select from readers.message m where m.contributor_id = p.id)
              or exists (select from readers.followed_topic f where f.person_id = p.id)
            """,
            row -> new PersonId(Row.id(row, 1)),
            people)
        .stream()
        .collect(Collectors.toSet());
  }

  @Override
  public void letGo(PersonId person) {
    LET_GO.forEach(statement -> sql.run(statement, person.value()));
  }
}
