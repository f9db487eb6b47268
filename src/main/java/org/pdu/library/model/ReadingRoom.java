package org.pdu.library.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pdu.consent.Use;
import org.pdu.library.ResourceId;

/** What readers see: shown editions of what is open to them at a moment. */
public interface ReadingRoom {
  /**
   * What a reader wants.
   *
   * @param without whether nothing with a content note is wanted
   * @param minutes at most so many; 0 for any
   */
  record Wish(
      String type, String topic, String group, String setting, boolean without, int minutes) {
    /** Everything. */
    public static final Wish ALL = new Wish("", "", "", "", false, 0);
  }

  /** A resource with what a list shows of it. */
  record Listed(Resource resource, Words words) {}

  /** Newest first, after one already seen. */
  List<Listed> list(Wish wish, Use use, Instant now, Optional<ResourceId> after, int most);

  /** How many there are of each type. */
  List<Count> types(Use use, Instant now);

  /** A type's code, and how many. */
  record Count(String type, int number) {}

  List<Listed> those(Collection<ResourceId> ids, Use use, Instant now);

  /** The resource that says in easy words what this one says. */
  Optional<Resource> easyRead(String slug, Use use, Instant now);
}
