package org.pdu.post.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pdu.people.PersonId;
import org.pdu.post.Letter;
import org.pdu.post.model.Mailbox;

@ApplicationScoped
class JpaMailbox implements Mailbox {
  private static final String LEDGER =
      """
      select id, kind, address, subject, state,
        cast(extract(epoch from written_at) * 1000000 as bigint),
        cast(extract(epoch from ended_at) * 1000000 as bigint),
        cast(extract(epoch from next_try_at) * 1000000 as bigint), tries, trouble
      from post.letter
      where id < ?1 and (?2 = '' or lower(address) like ?2 escape '!')
        and (?3 = '' or state = ?3)
      order by id desc limit ?4
      """;

  @PersistenceContext EntityManager database;

  @Override
  public void put(Letter letter, boolean shown, Instant now) {
    database
        .createNativeQuery(
            """
            insert into post.letter (key, kind, person_id, address, subject, words, link, state,
              written_at, good_until, next_try_at, ended_at)
            values (?1, ?2, cast(?3 as uuid), ?4, ?5, ?6, ?7, ?8, ?9, cast(?10 as timestamptz), ?9,
              cast(?11 as timestamptz))
            on conflict (key) do nothing
            """)
        .setParameter(1, letter.key())
        .setParameter(2, letter.kind())
        .setParameter(3, letter.person().map(PersonId::toString).orElse(null))
        .setParameter(4, letter.address())
        .setParameter(5, letter.subject())
        .setParameter(6, letter.words())
        .setParameter(7, letter.link())
        .setParameter(8, shown ? "shown" : "waiting")
        .setParameter(9, at(now))
        .setParameter(10, letter.goodUntil().map(Instant::toString).orElse(null))
        .setParameter(11, shown ? now.toString() : null)
        .executeUpdate();
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Shown> shownTo(String address, int most) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                """
                select subject, words, link, cast(extract(epoch from written_at) * 1000000 as bigint)
                from post.letter
                where state = 'shown' and lower(address) = lower(?1) and words <> ''
                order by id desc limit ?2
                """)
            .setParameter(1, address)
            .setParameter(2, most)
            .getResultList();
    return rows.stream()
        .map(row ->
            new Shown(
                (String) row[0],
                List.of(((String) row[1]).split("\n\n")),
                (String) row[2],
                instant(row[3]).orElseThrow()))
        .toList();
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Line> ledger(Question question, int most) {
    var address = question.address().toLowerCase(Locale.ROOT);
    List<Object[]> rows =
        database
            .createNativeQuery(LEDGER)
            .setParameter(1, question.before())
            .setParameter(2, address.isEmpty() ? "" : address.replaceAll("([!%_])", "!$1") + "%")
            .setParameter(3, question.state().map(JpaMailbox::code).orElse(""))
            .setParameter(4, most)
            .getResultList();
    return rows.stream().map(JpaMailbox::line).toList();
  }

  private static Line line(Object[] row) {
    var state = State.valueOf(((String) row[4]).toUpperCase(Locale.ROOT));
    return new Line(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        state,
        instant(row[5]).orElseThrow(),
        instant(row[6]),
        instant(row[7]).filter(when -> state == State.WAITING),
        ((Number) row[8]).intValue(),
        (String) row[9]);
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<State, Long> counts(Instant since) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                """
                select state, count(*) from post.letter
                where state in ('waiting', 'shown') or ended_at >= ?1 group by state
                """)
            .setParameter(1, at(since))
            .getResultList();
    Map<State, Long> counts = new EnumMap<>(State.class);
    rows.forEach(row ->
        counts.put(
            State.valueOf(((String) row[0]).toUpperCase(Locale.ROOT)),
            ((Number) row[1]).longValue()));
    return counts;
  }

  @Override
  public int reviveAll(Instant now) {
    return database
        .createNativeQuery(
            """
            update post.letter set state = 'waiting', tries = 0, ended_at = null, next_try_at = ?1
            where state = 'dead' and (good_until is null or good_until > ?1)
            """)
        .setParameter(1, at(now))
        .executeUpdate();
  }

  @Override
  public void forgetShown() {
    database
        .createNativeQuery(
            "update post.letter set words = '', link = '' where state = 'shown' and words <> ''")
        .executeUpdate();
  }

  private static String code(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<Instant> instant(@Nullable Object micros) {
    return Optional.ofNullable(micros)
        .map(value -> ((Number) value).longValue())
        .map(value -> Instant.ofEpochSecond(value / 1_000_000, value % 1_000_000 * 1_000));
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
