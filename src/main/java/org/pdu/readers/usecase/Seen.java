package org.pdu.readers.usecase;

import java.util.Optional;
import org.pdu.library.ResourceId;
import org.pdu.library.ShownResource;

/**
 * A place where a resource stands for this reader.
 *
 * @param resource empty where it can't be read any more: then nothing is said of it
 */
public record Seen(ResourceId id, Optional<ShownResource> resource) {
  /** What is said in the place of a resource that is not shown. */
  public static final String GONE = "Something here was taken back by the person it belongs to.";
}
