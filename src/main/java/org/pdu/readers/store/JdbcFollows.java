package org.pdu.readers.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.pdu.library.ResourceId;
import org.pdu.people.PersonId;
import org.pdu.platform.database.Sql;
import org.pdu.readers.model.Follows;

@ApplicationScoped
class JdbcFollows implements Follows {
  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  @Override
  public Set<String> topicsOf(PersonId person) {
    return new TreeSet<>(
        sql.list(
            "select topic from readers.followed_topic where person_id = ?",
            row -> row.getString(1),
            person.value()));
  }

  /** Holds the row also where there is one: a round of letters may be about to take it away. */
  @Override
  public boolean follow(PersonId person, String topic, Instant at, Instant firstLetter) {
    sql.run(
        """
        insert into readers.follower (person_id, told_at, next_at) values (?, ?, ?)
        on conflict (person_id) do update set person_id = excluded.person_id
        """,
        person.value(),
        at,
        firstLetter);
    return sql.run(
            """
            insert into readers.followed_topic (person_id, topic, since) values (?, ?, ?)
            on conflict do nothing
            """,
            person.value(),
            topic,
            at)
        > 0;
  }

  @Override
  public boolean unfollow(PersonId person, String topic) {
    return sql.run(
            "delete from readers.followed_topic where person_id = ? and topic = ?",
            person.value(),
            topic)
        > 0;
  }

  @Override
  public void shown(ResourceId resource, List<String> topics, Instant at) {
    sql.run(
        """
        insert into readers.first_shown (resource_id, topic, at)
        select cast(? as uuid), topic, ? from unnest(cast(? as text[])) as given (topic)
        on conflict do nothing
        """,
        resource.value(),
        at,
        topics);
  }

  @Override
  public Optional<Follower> due(Instant now) {
    return sql.one(
        """
        select person_id, told_at from readers.follower where next_at <= ?
        order by next_at, person_id limit 1 for update skip locked
        """,
        row -> new Follower(new PersonId(Row.id(row, 1)), Row.at(row, 2)),
        now);
  }

  @Override
  public List<Anew> anew(Follower follower) {
    return sql.list(
        """
        select s.topic, s.resource_id from readers.followed_topic f
        join readers.first_shown s on s.topic = f.topic and s.at > f.since and s.at > ?
        where f.person_id = ?
        """,
        row -> new Anew(row.getString(1), new ResourceId(Row.id(row, 2))),
        follower.toldAt(),
        follower.person().value());
  }

  @Override
  public void told(PersonId person, Instant at, Instant next) {
    sql.run(
        "update readers.follower set told_at = ?, next_at = ? where person_id = ?",
        at,
        next,
        person.value());
    sql.run(
        """
        delete from readers.follower f where person_id = ?
          and not exists (select from readers.followed_topic t where t.person_id = f.person_id)
        """,
        person.value());
  }

  @Override
  public void forgetBefore(Instant before) {
    sql.run("delete from readers.first_shown where at < ?", before);
  }
}
