package org.pdu.curation.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What stands first for which words, retired pins among them. */
public interface Pins {
  /** So many documents in one. */
  int MOST = 3;

  /**
   * What a pin says.
   *
   * @param words as {@link Phrases#plain} leaves them
   * @param documents ids, in order
   * @param ends the last day
   */
  record Said(String words, List<String> documents, LocalDate ends) {
    public Said {
      documents = List.copyOf(documents);
    }
  }

  /**
   * A pin.
   *
   * @param number its place in the order of adding
   * @param version goes up with every change
   */
  record Pin(UUID id, long number, Said said, int version, Optional<Instant> retired) {
    /** Whether it holds on a day. */
    public boolean holds(LocalDate day) {
      return retired.isEmpty() && !said.ends().isBefore(day);
    }
  }

  /** Those that hold on a day, or those that do not, newest first, after one already seen. */
  List<Pin> page(boolean ended, LocalDate day, long before, int most);

  /** How many are not retired. */
  long count();

  /** The pin for these words that is not retired, though its end may have come. */
  Optional<Pin> forWords(String words);

  Optional<Pin> of(String id);

  void add(UUID id, Said said);

  void change(Pin pin, Said said);

  void retire(Pin pin, Instant at);
}
