package org.pdu.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A resource as others may speak of it at this moment.
 *
 * @param type in lower camel case: {@code story}, {@code eventRecord}
 * @param url where it stands, a path of ours
 * @param credit whose it is, as they want it said
 * @param open whether somebody who is not signed in may read it
 */
public record ShownResource(
    ResourceId id,
    String type,
    String title,
    String summary,
    String url,
    String credit,
    List<String> topics,
    int minutes,
    boolean open,
    Instant publishedAt,
    Optional<String> address) {}
