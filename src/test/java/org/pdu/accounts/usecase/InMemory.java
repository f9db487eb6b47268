package org.pdu.accounts.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pdu.accounts.model.PasswordHashes;
import org.pdu.accounts.model.SignIns;
import org.pdu.accounts.model.Tries;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.people.Role;
import org.pdu.people.ServiceId;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.time.CityClock;
import org.pdu.platform.time.ClockSource;

/** The collections of people, kept in memory. */
final class InMemory {
  static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private InMemory() {}

  static CityClock clock() {
    return new CityClock(Clock.fixed(NOW, ClockSource.CITY));
  }

  static final class Everybody implements Register {
    final List<Registered> all = new ArrayList<>();

    @Override
    public Optional<Registered> byEmail(String email) {
      return all.stream().filter(one -> one.email().equalsIgnoreCase(email)).findFirst();
    }

    @Override
    public Optional<Registered> byId(PersonId id) {
      return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public PersonId join(String email, String name) {
      if (byEmail(email).isPresent()) {
        throw new Conflict("taken");
      }
      var id = new PersonId(UUID.randomUUID());
      all.add(new Registered(id, email, name, false, true, Set.of()));
      return id;
    }

    @Override
    public void move(PersonId person, String email) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void employ(
        PersonId person,
        OrganisationId organisation,
        ServiceId service,
        JobRoleId jobRole,
        LocalDate from) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Instant> trustedSince(PersonId person) {
      return Optional.empty();
    }

    @Override
    public List<PersonId> leading(OrganisationId organisation) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<PersonId> holding(Role role) {
      return all.stream()
          .filter(one -> one.grants().stream().anyMatch(grant -> grant.role() == role))
          .map(Registered::id)
          .toList();
    }
  }

  static final class Hashes implements PasswordHashes {
    final Map<PersonId, String> all = new HashMap<>();

    @Override
    public Optional<String> of(PersonId person) {
      return Optional.ofNullable(all.get(person));
    }

    @Override
    public void choose(PersonId person, String hash) {
      all.put(person, hash);
    }

    @Override
    public void forget(List<PersonId> people) {
      people.forEach(all::remove);
    }
  }

  static final class Kept implements SignIns {
    final List<NewSignIn> all = new ArrayList<>();
    final Set<String> ended = new HashSet<>();

    @Override
    public void add(NewSignIn signIn) {
      all.add(signIn);
    }

    @Override
    public Optional<Recognised> recognise(byte[] tokenHash, Instant now) {
      return all.stream()
          .filter(one -> java.util.Arrays.equals(one.tokenHash(), tokenHash))
          .filter(one -> !ended.contains(text(tokenHash)) && one.expiresAt().isAfter(now))
          .map(one ->
              new Recognised(
                  UUID.nameUUIDFromBytes(tokenHash), one.person(), one.kind(), one.scopes(), false))
          .findFirst();
    }

    @Override
    public Optional<PersonId> end(byte[] tokenHash, Instant now) {
      return recognise(tokenHash, now)
          .filter(one -> ended.add(text(tokenHash)) && one.kind() == Kind.API)
          .map(Recognised::person);
    }

    @Override
    public Optional<Instant> began(PersonId person, UUID id) {
      return all.stream()
          .filter(one -> one.person().equals(person))
          .filter(one -> UUID.nameUUIDFromBytes(one.tokenHash()).equals(id))
          .map(NewSignIn::createdAt)
          .findFirst();
    }

    @Override
    public int holding(PersonId person, Instant now) {
      return (int) all.stream().filter(one -> one.person().equals(person)).count();
    }

    @Override
    public Set<Kind> endAll(PersonId person, Instant now) {
      all.forEach(one -> end(one.tokenHash(), now));
      return Set.of();
    }

    @Override
    public Optional<Kind> end(PersonId person, UUID id, Instant now) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Listed> held(
        PersonId person, Optional<Kind> kind, Optional<UUID> after, int most, Instant now) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<Kind> endOthers(PersonId person, UUID kept, Optional<Kind> kind, Instant now) {
      all.stream()
          .filter(one -> kind.isEmpty() || kind.get() == one.kind())
          .filter(one -> !UUID.nameUUIDFromBytes(one.tokenHash()).equals(kept))
          .forEach(one -> end(one.tokenHash(), now));
      return Set.of();
    }

    private static String text(byte[] hash) {
      return java.util.HexFormat.of().formatHex(hash);
    }
  }

  static final class Counted implements Tries {
    final Map<String, Integer> failures = new HashMap<>();

    @Override
    public long take(String key, int most, Instant now) {
      return failures.merge(key, 1, Integer::sum) > most ? 600 : 0;
    }

    @Override
    public void giveBack(String key) {
      failures.merge(key, -1, Integer::sum);
    }

    @Override
    public void forget(String key) {
      failures.remove(key);
    }
  }

  static final class Written extends AuditTrail {
    final List<String> lines = new ArrayList<>();

    @Override
    public void record(UUID who, String action, String subject) {
      lines.add(who + " " + action + " " + subject);
    }
  }
}
