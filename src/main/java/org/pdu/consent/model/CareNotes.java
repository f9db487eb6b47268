package org.pdu.consent.model;

import java.util.List;
import org.pdu.consent.Care.Note;
import org.pdu.consent.WorkId;

/** All notes of how contributors were looked after. */
public interface CareNotes {
  void add(WorkId work, Note note);

  /** Oldest first. */
  List<Note> all(WorkId work);
}
