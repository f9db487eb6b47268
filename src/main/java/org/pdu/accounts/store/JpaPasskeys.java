package org.pdu.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.accounts.model.Passkeys;
import org.pdu.people.PersonId;

@ApplicationScoped
class JpaPasskeys implements Passkeys {
  private static final String SELECT =
      """
      select cast(id as text), cast(person_id as text), credential_id, credential, sign_count, name,
        cast(extract(epoch from added_at) * 1000000 as bigint),
        cast(extract(epoch from last_used_at) * 1000000 as bigint)
      from accounts.passkey
      """;

  @PersistenceContext EntityManager database;

  @Override
  public boolean add(Passkey passkey) {
    return Sql.run(
            database,
            """
            insert into accounts.passkey
              (id, person_id, credential_id, credential, sign_count, name, added_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict (credential_id) do nothing
            """,
            passkey.id(),
            passkey.person(),
            passkey.credentialId(),
            passkey.credential(),
            passkey.signCount(),
            passkey.name(),
            passkey.addedAt())
        == 1;
  }

  @Override
  public List<Passkey> of(PersonId person) {
    return Sql.rows(database, SELECT + " where person_id = ?1 order by added_at, id", person)
        .stream()
        .map(JpaPasskeys::passkey)
        .toList();
  }

  @Override
  public Optional<Passkey> byCredential(byte[] credentialId) {
    return Sql.rows(database, SELECT + " where credential_id = ?1 for update", credentialId)
        .stream()
        .findFirst()
        .map(JpaPasskeys::passkey);
  }

  private static Passkey passkey(Object[] row) {
    return new Passkey(
        UUID.fromString((String) row[0]),
        new PersonId(UUID.fromString((String) row[1])),
        (byte[]) row[2],
        (byte[]) row[3],
        ((Number) row[4]).longValue(),
        (String) row[5],
        Sql.instant(row[6]),
        Sql.maybe(row[7]));
  }

  @Override
  public void used(UUID id, long signCount, Instant now) {
    Sql.run(
        database,
        "update accounts.passkey set sign_count = ?2, last_used_at = ?3 where id = ?1",
        id,
        signCount,
        now);
  }

  @Override
  public boolean rename(PersonId person, UUID id, String name) {
    return Sql.run(
            database,
            "update accounts.passkey set name = ?3 where person_id = ?1 and id = ?2",
            person,
            id,
            name)
        == 1;
  }

  @Override
  public boolean remove(PersonId person, UUID id) {
    return Sql.run(
            database, "delete from accounts.passkey where person_id = ?1 and id = ?2", person, id)
        == 1;
  }

  @Override
  public void removeAll(PersonId person) {
    Sql.run(database, "delete from accounts.passkey where person_id = ?1", person);
  }

  @Override
  public boolean spend(byte[] challengeHash, Instant expiresAt, Instant now) {
    Sql.run(database, "delete from accounts.spent_challenge where expires_at < ?1", now);
    return Sql.run(
            database,
            """
            insert into accounts.spent_challenge (hash, expires_at) values (?1, ?2)
            on conflict (hash) do nothing
            """,
            challengeHash,
            expiresAt)
        == 1;
  }
}
