package org.pdu.post.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pdu.post.Letter;

/** Every letter, and what has become of it. */
public interface Mailbox {
  /** What has become of a letter. */
  enum State {
    WAITING,
    SENT,
    SHOWN,
    DEAD
  }

  /** Keeps it, to be carried or to be shown; under a known key nothing happens. */
  void put(Letter letter, boolean shown, Instant now);

  /** Those shown to an address, newest first, with their words. */
  List<Shown> shownTo(String address, int most);

  /** The ledger, newest first, without words. */
  List<Line> ledger(Question question, int most);

  /** How many there are in each state: sent and dead since a moment, the others in all. */
  Map<State, Long> counts(Instant since);

  /** Dead letters that are still of use wait again; how many there were. */
  int reviveAll(Instant now);

  /** The words of letters that were shown go. */
  void forgetShown();

  /** A letter as its reader sees it. */
  record Shown(String subject, List<String> paragraphs, String link, Instant writtenAt) {}

  /**
   * A line of the ledger.
   *
   * @param ended when it was sent, shown or given up
   * @param next when it is tried next; only while it waits
   * @param trouble what the mail server said last
   */
  record Line(
      long id,
      String kind,
      String address,
      String subject,
      State state,
      Instant writtenAt,
      Optional<Instant> ended,
      Optional<Instant> next,
      int tries,
      String trouble) {}

  /**
   * What is looked for in the ledger.
   *
   * @param address beginning of an e-mail address, in any case of letters; empty for all
   * @param before only lines with a smaller id, for the next page
   */
  record Question(String address, Optional<State> state, long before) {}
}
