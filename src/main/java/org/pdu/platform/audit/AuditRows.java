package org.pdu.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Page;

/** What the audit trail holds, newest first. Who may ask is decided by whoever asks. */
@ApplicationScoped
public class AuditRows {
  private static final Pattern MARK = Pattern.compile("(\\d{1,18})_(\\d{1,18})");
  private static final long END = 253_402_300_799_000_000L; // the last second of the year 9999

  private static final String FIND =
      """
      select id, cast(extract(epoch from at) * 1000000 as bigint), kind, cast(person_id as text),
        action, subject, cast(about as text), coalesce(words, '')
      from platform.audit left join platform.audit_reason on audit_id = id
      where (cast(?1 as uuid) is null or person_id = cast(?1 as uuid))
        and starts_with(action, ?2) and position(lower(?3) in lower(subject)) > 0
        and (cast(?4 as uuid) is null or about = cast(?4 as uuid))
        and (cast(?5 as text) is null or kind = cast(?5 as text))
        and (not ?11 or person_id is distinct from about)
        and at >= ?6 and at < ?7 and (at, id) < (?8, ?9)
      order by at desc, id desc limit ?10
      """;

  @PersistenceContext EntityManager database;

  /**
   * A page of rows.
   *
   * @param after what {@code next} of the page before says; empty for the first
   * @param most rows on a page, from 1
   * @throws Unacceptable when {@code after} is no such word
   */
  @SuppressWarnings("unchecked")
  public Page<AuditRow> find(AuditQuestion asked, String after, int most) {
    var mark = MARK.matcher(after.isEmpty() ? END + "_0" : after);
    if (!mark.matches()) {
      throw new Unacceptable("after", "Pass what “next” of the page before says.");
    }
    List<Object[]> rows =
        database
            .createNativeQuery(FIND)
            .setParameter(1, text(asked.who()))
            .setParameter(2, asked.action())
            .setParameter(3, asked.subject())
            .setParameter(4, text(asked.about()))
            .setParameter(5, asked.kind().map(AuditRows::word).orElse(null))
            .setParameter(6, at(asked.from().orElse(Instant.EPOCH)))
            .setParameter(7, at(asked.until().orElse(ofMicros(END))))
            .setParameter(8, at(ofMicros(Long.parseLong(mark.group(1)))))
            .setParameter(9, Long.parseLong(mark.group(2)))
            .setParameter(10, most + 1)
            .setParameter(11, asked.byOthers())
            .getResultList();
    var shown = rows.stream().limit(most).map(AuditRows::row).toList();
    return new Page<>(shown, rows.size() > most ? markOf(shown.getLast()) : null);
  }

  /** The newest seal, which whoever likes may write down elsewhere; empty before the first. */
  @SuppressWarnings("unchecked")
  public Optional<String> newestSeal() {
    List<String> seals =
        database
            .createNativeQuery(
                """
                select number || ' ' || encode(hash, 'hex') from platform.audit_seal
                order by number desc limit 1
                """)
            .getResultList();
    return seals.stream().findFirst();
  }

  static String word(AuditEntry.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static AuditRow row(@Nullable Object[] row) {
    return new AuditRow(
        ((Number) present(row[0])).longValue(),
        ofMicros(((Number) present(row[1])).longValue()),
        AuditEntry.Kind.valueOf(String.valueOf(row[2]).toUpperCase(Locale.ROOT)),
        id(row[3]),
        String.valueOf(row[4]),
        String.valueOf(row[5]),
        id(row[6]),
        String.valueOf(row[7]));
  }

  private static Object present(@Nullable Object value) {
    return java.util.Objects.requireNonNull(value);
  }

  private static Optional<UUID> id(@Nullable Object text) {
    return Optional.ofNullable(text).map(String::valueOf).map(UUID::fromString);
  }

  private static @Nullable String text(Optional<UUID> id) {
    return id.map(UUID::toString).orElse(null);
  }

  private static String markOf(AuditRow last) {
    long micros = last.at().getEpochSecond() * 1_000_000 + last.at().getNano() / 1_000;
    return micros + "_" + last.id();
  }

  private static Instant ofMicros(long micros) {
    return Instant.EPOCH.plus(micros, java.time.temporal.ChronoUnit.MICROS);
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
