package org.pdu.people.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.OrganisationId;
import org.pdu.people.ServiceId;

/**
 * A part of the partnership: an organisation, a service of one, or a team of a service.
 *
 * @param slug its part of an address; of a team, its id
 * @param organisation itself, or whose it is
 * @param service of a service itself, of a team whose it is
 * @param successor where it went on, if it moved or merged
 * @param version goes up with every change
 */
public record Part(
    Level level,
    UUID id,
    String slug,
    String name,
    OrganisationId organisation,
    Optional<ServiceId> service,
    Life life,
    Optional<UUID> successor,
    int version) {

  /** From the whole to the small. */
  public enum Level {
    ORGANISATION("organisation"),
    SERVICE("service"),
    TEAM("team");

    private final String word;

    Level(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    /** The level of that word. */
    public static Optional<Level> of(String word) {
      return java.util.Arrays.stream(values()).filter(level -> level.word.equals(word)).findFirst();
    }
  }

  /**
   * From when until when a part is there.
   *
   * @param opens the first day; empty when it was there before anybody kept a list
   * @param closes the last day; empty while nobody knows of one
   */
  public record Life(Optional<LocalDate> opens, Optional<LocalDate> closes) {
    /** Open from a day on, without an end. */
    public static Life from(LocalDate first) {
      return new Life(Optional.of(first), Optional.empty());
    }

    /** Whether the part is there on that day. */
    public boolean on(LocalDate day) {
      return opens.map(first -> !first.isAfter(day)).orElse(true) && !endsBefore(day);
    }

    /** Whether the last day lies before the given one. */
    public boolean endsBefore(LocalDate day) {
      return closes.map(last -> last.isBefore(day)).orElse(false);
    }
  }

  /** An organisation that nobody has seen yet. */
  public static Part organisation(String slug, String name, LocalDate opens) {
    var id = UUID.randomUUID();
    return new Part(
        Level.ORGANISATION,
        id,
        slug,
        name,
        new OrganisationId(id),
        Optional.empty(),
        Life.from(opens),
        Optional.empty(),
        0);
  }

  /** A new service of this organisation. */
  public Part newService(String slug, String called, LocalDate opens) {
    var its = UUID.randomUUID();
    return new Part(
        Level.SERVICE,
        its,
        slug,
        called,
        organisation,
        Optional.of(new ServiceId(its)),
        Life.from(opens),
        Optional.empty(),
        0);
  }

  /** A new team of this service. */
  public Part newTeam(String called, LocalDate opens) {
    var its = UUID.randomUUID();
    return new Part(
        Level.TEAM,
        its,
        its.toString(),
        called,
        organisation,
        service,
        Life.from(opens),
        Optional.empty(),
        0);
  }
}
