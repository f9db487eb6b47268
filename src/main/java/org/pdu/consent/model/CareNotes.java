package org.pdu.consent.model;

import java.time.LocalDate;
import java.util.List;
import org.pdu.consent.Care.Note;
import org.pdu.consent.WorkId;

/** All notes of how contributors were looked after. */
public interface CareNotes {
  void add(WorkId work, Note note);

  /** Oldest first. */
  List<Note> all(WorkId work);

  /** Planned check-ins whose day has come and that nobody was written to about yet. */
  List<CheckIn> checkInsDue(LocalDate today, int most);

  /** That somebody is to be asked how they are, on a day. */
  record CheckIn(WorkId work, LocalDate day) {}
}
