package org.pdu.library.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.pdu.library.ResourceId;
import org.pdu.library.model.Edition;
import org.pdu.library.model.Editions;
import org.pdu.people.PersonId;
import org.pdu.platform.database.Sql;

@ApplicationScoped
class JdbcEditions implements Editions {
  private static final List<String> EMPTY =
      List.of(
          """
          update library.edition set title = '', summary = '', body = '', content_notes = '',
            credit = '', topics = '{}', groups = '{}', settings = '{}', address = '', sources = ''
          where resource_id = ?
          """,
          """
          update library.resource t set easy_read_of = 'taken-back-' || r.id
          from library.resource r
          where r.id = ? and t.easy_read_of = r.slug and r.former_slug is null
          """,
          """
          update library.resource set former_slug = sha256(convert_to(slug, 'UTF8')),
            slug = 'taken-back-' || id where id = ? and former_slug is null
          """,
          "update library.step set reason = '' where resource_id = ?",
          "update library.comment set words = '' where resource_id = ?",
          "delete from library.attachment where resource_id = ?");

  private static final String WRITE =
      """
      insert into library.edition (resource_id, number, title, summary, body, content_notes,
        before_you_read, language, licence, credit, topics, groups, settings, minutes, address,
        sources, fictional, partnership, made_by, made_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as uuid), ?)
      on conflict (resource_id, number) do update set title = excluded.title,
        summary = excluded.summary, body = excluded.body, content_notes = excluded.content_notes,
        before_you_read = excluded.before_you_read, language = excluded.language,
        licence = excluded.licence, credit = excluded.credit, topics = excluded.topics,
        groups = excluded.groups, settings = excluded.settings, minutes = excluded.minutes,
        address = excluded.address, sources = excluded.sources, fictional = excluded.fictional,
        partnership = excluded.partnership, made_by = excluded.made_by, made_at = excluded.made_at
      """;

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  @Override
  public Optional<Edition> find(ResourceId id, int number) {
    return sql.one(
        "select "
            + Reading.EDITION
            + " from library.edition e where resource_id = ? and number = ?",
        Reading::edition,
        id.value(),
        number);
  }

  @Override
  public void write(ResourceId id, Edition edition) {
    var words = edition.words();
    sql.run(
        WRITE,
        id.value(),
        edition.number(),
        words.title(),
        words.summary(),
        words.body(),
        words.contentNotes(),
        words.beforeYouRead(),
        words.language(),
        words.licence(),
        words.credit(),
        words.topics(),
        words.groups(),
        words.settings(),
        words.minutes(),
        words.address(),
        words.sources(),
        words.fictional(),
        words.partnershipOnly(),
        edition.madeBy().map(PersonId::toString).orElse(null),
        edition.madeAt());
  }

  @Override
  public void copyAttachments(ResourceId id, int from, int to) {
    sql.run(
        """
        insert into library.attachment (resource_id, edition, file_id, position, title, alternative,
          transcript, captions_id)
        select resource_id, ?, file_id, position, title, alternative, transcript, captions_id
        from library.attachment where resource_id = ? and edition = ? on conflict do nothing
        """,
        to,
        id.value(),
        from);
  }

  @Override
  public int last(ResourceId id) {
    return sql.one(
            "select coalesce(max(number), 0) from library.edition where resource_id = ?",
            row -> row.getInt(1),
            id.value())
        .orElse(0);
  }

  @Override
  public void empty(ResourceId id) {
    for (var statement : EMPTY) {
      sql.run(statement, id.value());
    }
  }

  @Override
  public boolean wrote(ResourceId id, int number, PersonId who) {
    return sql.one(
            "select 1 from library.hand where resource_id = ? and edition <= ? and person_id = ?",
            row -> true,
            id.value(),
            number,
            who.value())
        .isPresent();
  }

  @Override
  public boolean handled(ResourceId id) {
    return sql.one(
            "select 1 from library.hand where resource_id = ? limit 1", row -> true, id.value())
        .isPresent();
  }

  @Override
  public void hand(ResourceId id, int number, PersonId who, Instant at) {
    sql.run(
        "insert into library.hand values (?, ?, ?, ?) on conflict do nothing",
        id.value(),
        number,
        who.value(),
        at);
  }
}
