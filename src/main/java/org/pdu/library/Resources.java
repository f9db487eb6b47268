package org.pdu.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pdu.people.PersonId;

/** What others may ask of the library. Everything is asked of consents at this moment. */
public interface Resources {
  /** What may be read by whoever is signed in, or by nobody in particular; the rest is left out. */
  List<ShownResource> shown(Collection<ResourceId> ids, boolean signedIn);

  /** The resource with that slug or id, where it may be read. */
  Optional<ShownResource> shown(String slugOrId, boolean signedIn);

  /**
   * What a training module may show of a resource, to somebody signed in: its HTML; empty where it
   * may not be shown.
   */
  Optional<Excerpt> forTraining(String slug);

  /**
   * What stands in a lesson, to somebody signed in: an empty place where something was that may not
   * be shown any more.
   *
   * @param lesson the module's slug and the lesson's number, such as {@code the-pledge/3}
   */
  List<Optional<Excerpt>> inLesson(String lesson);

  /** The latest that are open to everybody, newest first. */
  List<ShownResource> latestOpen(Optional<String> topic, int most);

  /** Whose experience it is, or who wrote it; empty where nobody with an account is behind it. */
  Optional<PersonId> behind(ResourceId id);

  /** Whether whoever is behind it may still be written to; some have said until when. */
  boolean mayContact(ResourceId id);

  /** Topics by slug and title, in the order of the vocabulary. */
  List<Topic> topics();

  /** A topic of the vocabulary. */
  record Topic(String slug, String title) {}

  /** A resource inside something else. */
  record Excerpt(ShownResource resource, List<String> contentNotes, String html) {}
}
