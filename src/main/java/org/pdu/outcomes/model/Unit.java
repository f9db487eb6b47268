package org.pdu.outcomes.model;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.OrganisationId;

/**
 * Whom a figure is about: the city, an organisation, a service, a job role, or a job role within
 * one of these. The nil UUID stands for "all".
 */
public record Unit(UUID organisation, UUID service, UUID jobRole) {
  /** All of them. */
  public static final UUID ALL = new UUID(0, 0);

  /** The whole city. */
  public static final Unit CITY = new Unit(ALL, ALL, ALL);

  /** The kinds of unit that can be asked for by name. */
  public enum Kind {
    CITY("city"),
    ORGANISATION("organisation"),
    SERVICE("service"),
    JOB_ROLE("jobRole");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As addresses and JSON say it. */
    public String word() {
      return word;
    }

    /** The kind of that name, in any case of letters. */
    public static Optional<Kind> of(String word) {
      for (Kind kind : values()) {
        if (kind.word.toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  public static Unit organisation(UUID organisation) {
    return new Unit(organisation, ALL, ALL);
  }

  public static Unit service(UUID organisation, UUID service) {
    return new Unit(organisation, service, ALL);
  }

  public static Unit jobRole(UUID jobRole) {
    return new Unit(ALL, ALL, jobRole);
  }

  /** The same, of one job role only. */
  public Unit as(UUID role) {
    return new Unit(organisation, service, role);
  }

  /** Whether it is a job role in one organisation or service, which points at people. */
  public boolean isRoleOfOrganisation() {
    return !organisation.equals(ALL) && !jobRole.equals(ALL);
  }

  public boolean isCity() {
    return equals(CITY);
  }

  /** Whose it is; nobody's for the city and its job roles. */
  public Optional<OrganisationId> owner() {
    return organisation.equals(ALL)
        ? Optional.empty()
        : Optional.of(new OrganisationId(organisation));
  }
}
