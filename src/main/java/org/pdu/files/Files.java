package org.pdu.files;

import java.io.InputStream;
import java.util.Optional;
import org.pdu.people.PersonId;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.problem.Unacceptable;

/**
 * Files of others' resources. Whoever calls has found out before whether the person may; what is
 * written here is part of the caller's transaction.
 */
public interface Files {
  /**
   * Takes a file in: reads it to the end, looks through it, removes what pictures and films tell of
   * where they were made, and keeps it. It is the caller's to close the stream.
   *
   * @param name what the browser calls it; only its words are used
   * @throws Unacceptable for the field {@code file}, when it is empty, too large, of a kind that we
   *     do not take, damaged, locked or dangerous, with one sentence that says which
   * @throws TooMany when too many files are being looked through just now
   */
  StoredFile take(InputStream bytes, String name, PersonId by);

  /** What is known of it; empty once it is forgotten. */
  Optional<StoredFile> file(FileId id);

  /** Its words; none until they were read, and none for pictures, audio and films. */
  String text(FileId id);

  /**
   * What it holds, checked against its hash.
   *
   * @throws NotFound when it is forgotten, or its bytes are missing or damaged
   */
  InputStream open(FileId id);

  /** A small picture of it, a JPEG of at most 480 pixels a side without any metadata. */
  Optional<InputStream> thumbnail(FileId id);

  /**
   * Forgets it: once the caller's transaction is kept, nothing of it can be read here any more, and
   * its bytes are deleted within moments unless another file holds the same. Safe to repeat.
   */
  void forget(FileId id);
}
