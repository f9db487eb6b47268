package org.pdu.curation.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;

/** Searches that people saved. */
public interface SavedSearches {
  /** So many for each person. */
  int MOST = 50;

  /**
   * A saved search.
   *
   * @param looked what could be found by then is not new
   * @param news what the last look found, since when; empty when it found nothing
   * @param version goes up with every change by its owner
   */
  record Saved(
      UUID id,
      PersonId person,
      String name,
      Search search,
      Alerts alerts,
      Instant looked,
      Optional<News> news,
      int version) {}

  /** How many new things there are, and since when. */
  record News(int count, Instant since) {}

  /** Waits until nothing else happens to the person's; holds until the transaction ends. */
  void alone(PersonId person);

  /** The person's own, newest first. */
  List<Saved> of(PersonId person);

  void add(Saved saved, Optional<LocalDate> due);

  /** Its name and alerts, and when it is looked at next. */
  void change(Saved saved, Optional<LocalDate> due);

  /** Gone for good; that of somebody else, or none, is passed over. */
  boolean delete(PersonId person, UUID id);

  /** Takes a person for whom something is due and whom no other node has in hand. */
  Optional<PersonId> take(LocalDate today);

  /** What is due of a person. */
  List<Saved> due(PersonId person, LocalDate today);

  /** It was looked at. */
  void looked(Saved saved, Instant now, Optional<News> news, Optional<LocalDate> due);

  /** Nothing of the person's is looked at before that day. */
  void postpone(PersonId person, LocalDate day);

  /** What is kept, for its owner. */
  DataSection about(PersonId person);

  /** All of it goes. */
  void letGo(PersonId person);
}
