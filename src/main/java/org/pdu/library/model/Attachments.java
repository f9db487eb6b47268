package org.pdu.library.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.pdu.files.FileId;
import org.pdu.library.ResourceId;
import org.pdu.people.PersonId;

/** The files of all editions. */
public interface Attachments {
  /** In their order. */
  List<Attachment> of(ResourceId id, int edition);

  void add(ResourceId id, int edition, Attachment attachment);

  /** Other words about it, or other captions. */
  void describe(ResourceId id, int edition, Attachment attachment);

  void remove(ResourceId id, int edition, FileId file);

  /** Every file of every edition, captions as well. */
  Set<FileId> all(ResourceId id);

  /** Resources that a file belongs to, in any edition. */
  List<ResourceId> with(FileId file);

  /** Files of drafts that only their owner has seen, without those of some. */
  Set<FileId> unseen(PersonId owner, Collection<ResourceId> others);
}
