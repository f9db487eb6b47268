package org.pdu.people.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a place; stays as it was written.
 *
 * @param day the first day of something new, the last day of something that ends
 * @param name of the place, from that day
 * @param former the name that was replaced
 * @param described what was said of it, where that changed
 * @param other the place it went to or came from
 * @param by who recorded it, by name
 */
public record PlaceChange(
    Part.Level level,
    UUID place,
    Kind kind,
    LocalDate day,
    String name,
    @Nullable String former,
    Optional<Described> described,
    Optional<Other> other,
    String reason,
    String by) {

  /** What can happen. */
  public enum Kind {
    OPENED,
    RENAMED,
    DESCRIBED,
    MOVED_AWAY,
    MOVED_IN,
    MERGED,
    TOOK_OVER,
    CLOSED
  }

  /** The other place in it, called as it was then. */
  public record Other(UUID id, String name) {}

  /** What it was there for and where, in words, before and from then on. */
  public record Described(String was, String now) {}

  /** That something happened to a part, without another name or place in it. */
  public static PlaceChange of(Part part, Kind kind, LocalDate day, String reason) {
    return new PlaceChange(
        part.level(),
        part.id(),
        kind,
        day,
        part.name(),
        null,
        Optional.empty(),
        Optional.empty(),
        reason,
        "");
  }

  /** The same, with another place in it. */
  public PlaceChange with(UUID id, String called) {
    return new PlaceChange(
        level,
        place,
        kind,
        day,
        name,
        former,
        described,
        Optional.of(new Other(id, called)),
        reason,
        by);
  }

  /** That a part was given another name. */
  public static PlaceChange renamed(Part part, String name, LocalDate day, String reason) {
    return new PlaceChange(
        part.level(),
        part.id(),
        Kind.RENAMED,
        day,
        name,
        part.name(),
        Optional.empty(),
        Optional.empty(),
        reason,
        "");
  }

  /** That an organisation is there for something else, or somewhere else. */
  public static PlaceChange described(
      Part part, String was, String now, LocalDate day, String reason) {
    return new PlaceChange(
        part.level(),
        part.id(),
        Kind.DESCRIBED,
        day,
        part.name(),
        null,
        Optional.of(new Described(was, now)),
        Optional.empty(),
        reason,
        "");
  }

  /** Where it is kept. */
  public interface History {
    void add(PlaceChange change, UUID by);

    /** What happened to these places, newest first. */
    List<PlaceChange> of(Collection<UUID> places);

    /** The day of the last thing that happened; empty when nothing did. */
    Optional<LocalDate> latest(UUID place);
  }
}
