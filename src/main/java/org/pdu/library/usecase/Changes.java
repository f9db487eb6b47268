package org.pdu.library.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.pdu.consent.Use;
import org.pdu.library.ResourceId;
import org.pdu.library.model.Resource;
import org.pdu.library.model.ResourceType;
import org.pdu.library.model.State;
import org.pdu.people.PersonId;

/** The same resource with something else about it. */
final class Changes {
  private Changes() {}

  /** A draft that nobody has seen. */
  static Resource fresh(
      ResourceId id,
      String slug,
      ResourceType type,
      Optional<PersonId> owner,
      Optional<String> easyReadOf,
      Instant now) {
    return new Resource(
        id,
        slug,
        type,
        owner,
        owner.isPresent() ? Optional.empty() : Optional.of(slug),
        State.DRAFT,
        owner.isPresent() ? 1 : 0,
        Optional.empty(),
        false,
        easyReadOf,
        Use.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        now,
        now,
        0);
  }

  static Resource kind(
      Resource of, ResourceType type, boolean experience, Optional<String> easyReadOf) {
    return new Resource(
        of.id(),
        of.slug(),
        type,
        of.owner(),
        of.origin(),
        of.state(),
        of.edition(),
        of.shownEdition(),
        experience,
        easyReadOf,
        of.openTo(),
        of.openUntil(),
        of.reviewOn(),
        of.publishedAt(),
        of.createdAt(),
        of.changedAt(),
        of.version());
  }

  static Resource state(Resource of, State state) {
    return all(of, state, of.edition(), of.shownEdition(), of.reviewOn(), of.publishedAt());
  }

  static Resource edition(Resource of, State state, int edition) {
    return all(of, state, edition, of.shownEdition(), of.reviewOn(), of.publishedAt());
  }

  /** Readers see the newest edition from now on. */
  static Resource shown(Resource of, LocalDate reviewOn, Instant now) {
    return all(
        of,
        State.PUBLISHED,
        of.edition(),
        Optional.of(of.edition()),
        Optional.of(reviewOn),
        of.publishedAt().or(() -> Optional.of(now)));
  }

  static Resource withdrawn(Resource of) {
    return all(
        of, State.WITHDRAWN, of.edition(), Optional.empty(), Optional.empty(), of.publishedAt());
  }

  /** Readers see none of it. */
  static Resource hidden(Resource of) {
    return all(of, of.state(), of.edition(), Optional.empty(), of.reviewOn(), of.publishedAt());
  }

  private static Resource all(
      Resource of,
      State state,
      int edition,
      Optional<Integer> shown,
      Optional<LocalDate> reviewOn,
      Optional<Instant> publishedAt) {
    return new Resource(
        of.id(),
        of.slug(),
        of.type(),
        of.owner(),
        of.origin(),
        state,
        edition,
        shown,
        of.experience(),
        of.easyReadOf(),
        of.openTo(),
        of.openUntil(),
        reviewOn,
        publishedAt,
        of.createdAt(),
        of.changedAt(),
        of.version());
  }
}
