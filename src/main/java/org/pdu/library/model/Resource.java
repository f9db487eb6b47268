package org.pdu.library.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.pdu.consent.Use;
import org.pdu.library.ResourceId;
import org.pdu.people.PersonId;

/**
 * A resource, without its words.
 *
 * @param owner who began it; empty for what the product brings, and where the owner has left
 * @param origin the folder it comes from, where the product brings it
 * @param edition the newest
 * @param shownEdition the one that readers see, where they see any
 * @param experience whether it carries somebody's, and so needs consent
 * @param easyReadOf the slug of what this says in easy words
 * @param openTo what consent, or where none is needed the author, allows
 * @param openUntil when that ends by itself
 * @param reviewOn when it is to be looked at again
 * @param version rises with every change
 */
public record Resource(
    ResourceId id,
    String slug,
    ResourceType type,
    Optional<PersonId> owner,
    Optional<String> origin,
    State state,
    int edition,
    Optional<Integer> shownEdition,
    boolean experience,
    Optional<String> easyReadOf,
    Use openTo,
    Optional<Instant> openUntil,
    Optional<LocalDate> reviewOn,
    Optional<Instant> publishedAt,
    Instant createdAt,
    Instant changedAt,
    int version) {

  /** Whether readers may see it, as far as the library goes; consent may say no. */
  public boolean shown() {
    return shownEdition.isPresent() && state != State.ARCHIVED && state != State.WITHDRAWN;
  }

  /** Whether it may be used so at a moment. */
  public boolean open(Use wanted, Instant now) {
    return shown() && openTo.covers(wanted) && openUntil.filter(end -> !end.isAfter(now)).isEmpty();
  }

  /** Where it stands, a path of ours. */
  public String path() {
    return "/library/" + slug;
  }
}
