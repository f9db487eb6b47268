package org.pdu.search;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Role;

/**
 * Who may find a document: whoever holds any of these keys, and until when. Asked of the database
 * at the moment of the answer, whatever an index may still hold.
 *
 * @param keys {@code everyone}, {@code signed-in}, {@code role:…}, {@code organisation:…}, {@code
 *     person:…}
 * @param until from this moment on nobody may; empty for no end
 */
public record Audience(Set<String> keys, Optional<Instant> until) {
  /** The key that everybody holds, signed in or not. */
  public static final String EVERYONE_KEY = "everyone";

  /** The key of whoever is signed in. */
  public static final String SIGNED_IN_KEY = "signed-in";

  /** Everybody, signed in or not. */
  public static final Audience EVERYONE = new Audience(Set.of(EVERYONE_KEY), Optional.empty());

  /** Whoever is signed in. */
  public static final Audience SIGNED_IN = new Audience(Set.of(SIGNED_IN_KEY), Optional.empty());

  public Audience {
    keys = Set.copyOf(keys);
  }

  /** The key of those who hold a role anywhere. */
  public static String keyOf(Role role) {
    return "role:" + role;
  }

  /** The key of those who work for, or lead, an organisation. */
  public static String keyOf(OrganisationId organisation) {
    return "organisation:" + organisation.value();
  }

  /** The key of one person. */
  public static String keyOf(PersonId person) {
    return "person:" + person.value();
  }

  /** Those who hold any of these keys. */
  public static Audience of(Set<String> keys) {
    return new Audience(keys, Optional.empty());
  }

  /** The same, until a moment. */
  public Audience until(Instant moment) {
    return new Audience(keys, Optional.of(moment));
  }
}
