package org.pdu.accounts.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pdu.accounts.model.Authenticators;
import org.pdu.accounts.model.Passkeys;
import org.pdu.accounts.model.RecoveryCodes;
import org.pdu.accounts.model.Tickets;
import org.pdu.accounts.model.Token;
import org.pdu.accounts.model.Vault;
import org.pdu.people.PersonId;

/** What people have besides a password, kept in memory. */
final class InMemoryFactors {
  private InMemoryFactors() {}

  static final class Apps implements Authenticators {
    final Map<PersonId, Authenticator> all = new HashMap<>();

    @Override
    public Optional<Authenticator> of(PersonId person) {
      return Optional.ofNullable(all.get(person));
    }

    @Override
    public Optional<Authenticator> alone(PersonId person) {
      return of(person);
    }

    @Override
    public void begin(PersonId person, byte[] sealedKey, Instant now) {
      if (of(person).flatMap(Authenticator::confirmedAt).isEmpty()) {
        all.put(person, new Authenticator(sealedKey, now, Optional.empty(), 0));
      }
    }

    @Override
    public void confirm(PersonId person, Instant now) {
      all.computeIfPresent(
          person,
          (id, app) ->
              new Authenticator(app.sealedKey(), app.begunAt(), Optional.of(now), app.lastStep()));
    }

    @Override
    public boolean spend(PersonId person, long step) {
      var app = all.get(person);
      if (app == null || app.lastStep() >= step) {
        return false;
      }
      all.put(person, new Authenticator(app.sealedKey(), app.begunAt(), app.confirmedAt(), step));
      return true;
    }

    @Override
    public void remove(PersonId person) {
      all.remove(person);
    }
  }

  static final class Recovery implements RecoveryCodes {
    final Map<PersonId, Set<String>> all = new HashMap<>();

    @Override
    public void replace(PersonId person, List<byte[]> hashes, Instant now) {
      all.put(person, new HashSet<>(hashes.stream().map(HexFormat.of()::formatHex).toList()));
    }

    @Override
    public boolean spend(PersonId person, byte[] hash, Instant now) {
      return all.getOrDefault(person, new HashSet<>()).remove(HexFormat.of().formatHex(hash));
    }

    @Override
    public int left(PersonId person) {
      return all.getOrDefault(person, Set.of()).size();
    }

    @Override
    public void remove(PersonId person) {
      all.remove(person);
    }
  }

  static final class Keys implements Passkeys {
    final List<Passkey> all = new ArrayList<>();
    final Set<String> spent = new HashSet<>();

    @Override
    public boolean add(Passkey passkey) {
      return byCredential(passkey.credentialId()).isEmpty() && all.add(passkey);
    }

    @Override
    public List<Passkey> of(PersonId person) {
      return all.stream().filter(key -> key.person().equals(person)).toList();
    }

    @Override
    public Optional<Passkey> byCredential(byte[] credentialId) {
      return all.stream()
          .filter(key -> Arrays.equals(key.credentialId(), credentialId))
          .findFirst();
    }

    @Override
    public void used(UUID id, long signCount, Instant now) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean rename(PersonId person, UUID id, String name) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean remove(PersonId person, UUID id) {
      return all.removeIf(key -> key.id().equals(id) && key.person().equals(person));
    }

    @Override
    public void removeAll(PersonId person) {
      all.removeIf(key -> key.person().equals(person));
    }

    @Override
    public boolean spend(byte[] challengeHash, Instant expiresAt, Instant now) {
      return spent.add(HexFormat.of().formatHex(challengeHash));
    }
  }

  static final class Pending implements Tickets {
    private record Held(PersonId person, Instant expiresAt, int wrong) {}

    private final Map<String, Held> all = new HashMap<>();

    @Override
    public void add(byte[] hash, PersonId person, Instant expiresAt) {
      all.put(HexFormat.of().formatHex(hash), new Held(person, expiresAt, 0));
    }

    @Override
    public Optional<PersonId> holder(byte[] hash, Instant now) {
      return Optional.ofNullable(all.get(HexFormat.of().formatHex(hash)))
          .filter(held -> held.expiresAt().isAfter(now))
          .map(Held::person);
    }

    @Override
    public void wrong(byte[] hash, int most, Instant now) {
      all.computeIfPresent(
          HexFormat.of().formatHex(hash),
          (key, held) ->
              held.wrong() + 1 >= most
                  ? null
                  : new Held(held.person(), held.expiresAt(), held.wrong() + 1));
    }

    @Override
    public boolean end(byte[] hash, Instant now) {
      return all.remove(HexFormat.of().formatHex(hash)) != null;
    }
  }

  /** Seals nothing, but tells purposes apart. */
  static final class Glass implements Vault {
    @Override
    public byte[] seal(byte[] plain, String purpose) {
      return (purpose + "|" + HexFormat.of().formatHex(plain)).getBytes();
    }

    @Override
    public Optional<byte[]> open(byte[] sealed, String purpose) {
      var text = new String(sealed);
      return text.startsWith(purpose + "|")
          ? Optional.of(HexFormat.of().parseHex(text.substring(purpose.length() + 1)))
          : Optional.empty();
    }

    @Override
    public byte[] proof(String text) {
      return Token.hash("proof:" + text);
    }
  }
}
