package org.pdu.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pdu.accounts.model.ApiScope;
import org.pdu.accounts.model.SignIns;
import org.pdu.people.PersonId;

@ApplicationScoped
class JpaSignIns implements SignIns {
  private static final String RECOGNISE =
      """
      select cast(s.person_id as text), s.kind,
        s.last_used_at < cast(?2 as timestamptz) - interval '1 minute',
        cast(s.id as text), s.scopes,
        exists (select from accounts.authenticator a
          where a.person_id = s.person_id and a.confirmed_at is not null)
        or exists (select from accounts.passkey k where k.person_id = s.person_id)
      from accounts.sign_in s
      where s.token_hash = ?1 and s.ended_at is null and s.expires_at > cast(?2 as timestamptz)
      """;
  private static final String LIST =
      """
      select cast(s.id as text), s.kind, s.label, s.program, s.network, s.scopes,
        cast(extract(epoch from s.created_at) * 1000000 as bigint),
        cast(extract(epoch from s.last_used_at) * 1000000 as bigint),
        cast(extract(epoch from s.expires_at) * 1000000 as bigint)
      from accounts.sign_in s
      where s.person_id = ?1 and s.ended_at is null and s.expires_at > ?2
        and (cast(?3 as text) = '' or s.kind = ?3)
        and (cast(?4 as text) = '' or (s.created_at, s.id) <
          (select l.created_at, l.id from accounts.sign_in l
            where l.person_id = ?1 and l.id = cast(nullif(?4, '') as uuid)))
      order by s.created_at desc, s.id desc limit ?5
      """;

  @PersistenceContext EntityManager database;

  @Override
  public void add(NewSignIn signIn) {
    Sql.run(
        database,
        """
        insert into accounts.sign_in (token_hash, person_id, kind, label, created_at, last_used_at,
          expires_at, program, network, scopes)
        values (?1, ?2, ?3, ?4, ?5, ?5, ?6, ?7, ?8, ?9)
        """,
        signIn.tokenHash(),
        signIn.person(),
        text(signIn.kind()),
        signIn.label(),
        signIn.createdAt(),
        signIn.expiresAt(),
        signIn.from().program(),
        signIn.from().network(),
        ApiScope.together(signIn.scopes()));
  }

  @Override
  public Optional<Recognised> recognise(byte[] tokenHash, Instant now) {
    return Sql.rows(database, RECOGNISE, tokenHash, now).stream()
        .findFirst()
        .map(row -> recognised(row, tokenHash, now));
  }

  private Recognised recognised(Object[] row, byte[] tokenHash, Instant now) {
    if ((Boolean) row[2]) {
      Sql.run(
          database,
          "update accounts.sign_in set last_used_at = ?2 where token_hash = ?1",
          tokenHash,
          now);
    }
    return new Recognised(
        UUID.fromString((String) row[3]),
        new PersonId(UUID.fromString((String) row[0])),
        kind(row[1]),
        ApiScope.listed((String) row[4]),
        (Boolean) row[5]);
  }

  @Override
  public Optional<PersonId> end(byte[] tokenHash, Instant now) {
    return ended("token_hash = ?2", now, tokenHash).stream()
        .filter(one -> one.kind() == Kind.API)
        .map(Ended::person)
        .findFirst();
  }

  @Override
  public Optional<Kind> end(PersonId person, UUID id, Instant now) {
    return ended("person_id = ?2 and id = ?3", now, person, id).stream()
        .map(Ended::kind)
        .findFirst();
  }

  private record Ended(PersonId person, Kind kind) {}

  private List<Ended> ended(String which, Instant now, Object... values) {
    var all = new Object[values.length + 1];
    all[0] = now;
    System.arraycopy(values, 0, all, 1, values.length);
    return Sql.rows(
            database,
            "update accounts.sign_in set ended_at = ?1"
                + " where ended_at is null and expires_at > ?1 and "
                + which
                + " returning cast(person_id as text), kind",
            all)
        .stream()
        .map(row -> new Ended(new PersonId(UUID.fromString((String) row[0])), kind(row[1])))
        .toList();
  }

  @Override
  public Optional<Instant> began(PersonId person, UUID id) {
    return Sql.rows(
            database,
            """
            select cast(extract(epoch from created_at) * 1000000 as bigint), 0
            from accounts.sign_in where person_id = ?1 and id = ?2 and ended_at is null
            """,
            person,
            id)
        .stream()
        .map(row -> Sql.instant(row[0]))
        .findFirst();
  }

  @Override
  public int holding(PersonId person, Instant now) {
    var rows =
        Sql.rows(
            database,
            """
            select count(*), 0 from accounts.sign_in
            where person_id = ?1 and ended_at is null and expires_at > ?2
            """,
            person,
            now);
    return ((Number) rows.getFirst()[0]).intValue();
  }

  @Override
  public List<Listed> held(
      PersonId person, Optional<Kind> kind, Optional<UUID> after, int most, Instant now) {
    var only = kind.map(JpaSignIns::text).orElse("");
    var last = after.map(UUID::toString).orElse("");
    return Sql.rows(database, LIST, person, now, only, last, most).stream()
        .map(JpaSignIns::listed)
        .toList();
  }

  private static Listed listed(Object[] row) {
    return new Listed(
        UUID.fromString((String) row[0]),
        kind(row[1]),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        ApiScope.listed((String) row[5]),
        Sql.instant(row[6]),
        Sql.instant(row[7]),
        Sql.instant(row[8]));
  }

  @Override
  public Set<Kind> endAll(PersonId person, Instant now) {
    return kinds(ended("person_id = ?2", now, person));
  }

  @Override
  public Set<Kind> endOthers(PersonId person, UUID kept, Optional<Kind> kind, Instant now) {
    var only = kind.map(JpaSignIns::text).orElse("");
    var which = "person_id = ?2 and id <> ?3 and (cast(?4 as text) = '' or kind = ?4)";
    return kinds(ended(which, now, person, kept, only));
  }

  private static Set<Kind> kinds(List<Ended> ended) {
    return ended.stream().map(Ended::kind).collect(Collectors.toUnmodifiableSet());
  }

  private static String text(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static Kind kind(Object text) {
    return Kind.valueOf(((String) text).toUpperCase(Locale.ROOT));
  }
}
