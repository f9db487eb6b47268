package org.pdu.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.accounts.model.Links;
import org.pdu.accounts.model.Token;

@ApplicationScoped
class JpaLinks implements Links {
  private static final String COLUMNS =
      """
      cast(subject as text), email, cast(extract(epoch from created_at) * 1000000 as bigint),
        cast(extract(epoch from expires_at) * 1000000 as bigint)
      """;
  private static final String WORKS =
      " where token_hash = ?1 and purpose = ?2 and used_at is null and expires_at > ?3 ";

  @PersistenceContext EntityManager database;

  @Override
  public void add(Token token, Link link) {
    database
        .createNativeQuery(
            """
            insert into accounts.one_time_link
              (token_hash, purpose, subject, email, created_at, expires_at)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            """)
        .setParameter(1, token.hash())
        .setParameter(2, link.purpose().name())
        .setParameter(3, link.subject())
        .setParameter(4, link.email())
        .setParameter(5, at(link.createdAt()))
        .setParameter(6, at(link.expiresAt()))
        .executeUpdate();
  }

  @Override
  public Optional<Link> look(Purpose purpose, String token, Instant now) {
    return first("select " + COLUMNS + " from accounts.one_time_link" + WORKS, purpose, token, now);
  }

  @Override
  public Optional<Link> use(Purpose purpose, String token, Instant now) {
    return first(
        "update accounts.one_time_link set used_at = ?3" + WORKS + "returning " + COLUMNS,
        purpose,
        token,
        now);
  }

  @SuppressWarnings("unchecked")
  private Optional<Link> first(String sql, Purpose purpose, String token, Instant now) {
    List<Object[]> rows =
        database
            .createNativeQuery(sql)
            .setParameter(1, Token.hash(token))
            .setParameter(2, purpose.name())
            .setParameter(3, at(now))
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(row ->
            new Link(
                purpose,
                UUID.fromString((String) row[0]),
                (String) row[1],
                instant(row[2]),
                instant(row[3])));
  }

  @Override
  public void end(Purpose purpose, UUID subject, Instant madeSince, Instant now) {
    database
        .createNativeQuery(
            """
            update accounts.one_time_link set used_at = ?4
            where subject = ?1 and purpose = ?2 and created_at >= ?3 and used_at is null
            """)
        .setParameter(1, subject)
        .setParameter(2, purpose.name())
        .setParameter(3, at(madeSince))
        .setParameter(4, at(now))
        .executeUpdate();
  }

  private static Instant instant(Object micros) {
    long value = ((Number) micros).longValue();
    return Instant.ofEpochSecond(value / 1_000_000, value % 1_000_000 * 1_000);
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
