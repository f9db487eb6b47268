package org.pdu.consent.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pdu.consent.Consent;
import org.pdu.consent.ConsentEnded;
import org.pdu.consent.Dispute;
import org.pdu.consent.WorkId;
import org.pdu.consent.model.ConsentBook;
import org.pdu.people.PersonId;
import org.pdu.platform.database.Sql;

@ApplicationScoped
class JdbcConsentBook implements ConsentBook {
  private static final String LAST =
      "id = (select max(l.id) from consent.consent l where l.work_id = c.work_id)";
  private static final String NOT_ENDED =
      "not exists (select from consent.ending e where e.work_id = c.work_id)";

  private static final String ADD =
      """
      insert into consent.consent (work_id, contributor_id, whose, called_name, what, use, events,
        until, review_on, conditions, credit, thanks, text_version, given, evidence, on_leaving,
        recorded_by, at)
      values (?, cast(? as uuid), ?, ?, ?, ?, ?, cast(? as date), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  @Override
  public void add(Consent one) {
    sql.run(
        ADD,
        one.work().value(),
        one.contributor().map(PersonId::toString).orElse(null),
        one.whose().name(),
        one.called().strip(),
        one.what().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
        one.use().name(),
        one.events().strip(),
        one.until().map(LocalDate::toString).orElse(null),
        one.reviewOn(),
        one.conditions().strip(),
        one.credit().strip(),
        one.thanks().strip(),
        one.textVersion(),
        one.given().name(),
        one.evidence().strip(),
        one.onLeaving().name(),
        one.recordedBy().value(),
        one.at());
  }

  @Override
  public List<Consent> all(WorkId work) {
    return sql.list(
        ConsentReading.SELECT + " where work_id = ? order by id desc",
        ConsentReading::consent,
        work.value());
  }

  @Override
  public List<WorkId> by(PersonId contributor) {
    return sql.list(
        "select c.work_id from consent.consent c where c.contributor_id = ? and c."
            + LAST
            + " order by c.id desc",
        row -> new WorkId(row.getObject(1, UUID.class)),
        contributor.value());
  }

  @Override
  public boolean end(ConsentEnded ended, Optional<PersonId> by) {
    return sql.run(
            """
            insert into consent.ending (work_id, how, by_id, at) values (?, ?, cast(? as uuid), ?)
            on conflict do nothing
            """,
            ended.work().value(),
            ended.how().name(),
            by.map(PersonId::toString).orElse(null),
            ended.at())
        == 1;
  }

  @Override
  public Optional<ConsentEnded> ended(WorkId work) {
    return sql.one(
        "select work_id, how, at from consent.ending where work_id = ?",
        ConsentReading::ended,
        work.value());
  }

  @Override
  public void approve(WorkId work, int edition, PersonId by, String evidence) {
    sql.run(
        """
        insert into consent.approval (work_id, edition, by_id, evidence, at)
        values (?, ?, ?, ?, clock_timestamp()) on conflict do nothing
        """,
        work.value(),
        edition,
        by.value(),
        evidence);
  }

  @Override
  public boolean approved(WorkId work, int edition) {
    return sql.one(
            "select 1 from consent.approval where work_id = ? and edition = ?",
            row -> row.getInt(1),
            work.value(),
            edition)
        .isPresent();
  }

  @Override
  public boolean open(Dispute dispute) {
    return sql.run(
            """
            insert into consent.dispute (work_id, opened_by, words, opened_at) values (?, ?, ?, ?)
            on conflict do nothing
            """,
            dispute.work().value(),
            dispute.by().value(),
            dispute.words(),
            dispute.at())
        == 1;
  }

  @Override
  public void settle(WorkId work, boolean contributor) {
    var side = contributor ? "by_contributor_at" : "by_organisation_at";
    sql.run(
        "update consent.dispute set "
            + side
            + " = clock_timestamp() where work_id = ? and "
            + side
            + " is null",
        work.value());
  }

  @Override
  public Optional<Dispute> disputed(WorkId work) {
    return sql.one(
        ConsentReading.DISPUTE
            + " where work_id = ? and (by_contributor_at is null or by_organisation_at is null)",
        ConsentReading::dispute,
        work.value());
  }

  @Override
  public List<WorkId> runOut(LocalDate today, int most) {
    return sql.list(
        "select c.work_id from consent.consent c where c.until < ? and c."
            + LAST
            + " and "
            + NOT_ENDED
            + " order by c.until, c.id limit ?",
        row -> new WorkId(row.getObject(1, UUID.class)),
        today,
        most);
  }

  @Override
  public List<Consent> dueBy(LocalDate ends, LocalDate reviewed, int most) {
    return sql.list(
        ConsentReading.SELECT
            + " where c."
            + LAST
            + " and "
            + NOT_ENDED
            + """
             and (c.until <= ? and not exists (select from consent.reminder r
                where r.work_id = c.work_id and r.what = 'end' and r.day = c.until)
              or c.review_on <= ? and not exists (select from consent.reminder r
                where r.work_id = c.work_id and r.what = 'review' and r.day = c.review_on))
            order by c.id limit ?
            """,
        ConsentReading::consent,
        ends,
        reviewed,
        most);
  }

  @Override
  public boolean remind(WorkId work, String what, LocalDate day) {
    return sql.run(
            "insert into consent.reminder values (?, ?, ?) on conflict do nothing",
            work.value(),
            what,
            day)
        == 1;
  }
}
