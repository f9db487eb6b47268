package org.pdu.staff.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.platform.problem.Conflict;

/**
 * A file of staff on its way.
 *
 * @param order which of day and month comes first in it, if somebody said
 * @param asksDays whether some day in it can be read in two ways
 * @param by who had the last word
 * @param counts rows by verdict
 * @param done how far writing has come, of {@code total} steps
 * @param written affiliations that it made
 * @param peopleMade people that it made
 * @param takenBack affiliations that undoing took back
 * @param problem why it could not be written, for people
 */
public record Import(
    UUID id,
    OrganisationId organisation,
    String fileName,
    State state,
    Optional<Days.Order> order,
    boolean asksDays,
    Instant openedAt,
    PersonId by,
    Optional<Instant> finishedAt,
    Map<Verdict, Integer> counts,
    int done,
    int total,
    int written,
    int peopleMade,
    int takenBack,
    String problem) {

  /** How far it is. */
  public enum State {
    /** Looked at; nothing is written. */
    PREVIEW,
    /** To be written. */
    WAITING,
    DONE,
    /** Could not be written; nothing was. */
    FAILED,
    /** To be taken back. */
    UNDOING,
    UNDONE;

    /** Whether it can get from here to there. */
    public boolean may(State next) {
      return switch (this) {
        case PREVIEW -> next == WAITING;
        case WAITING -> next == DONE || next == FAILED;
        case FAILED -> next == WAITING;
        case DONE -> next == UNDOING;
        case UNDOING -> next == UNDONE || next == DONE;
        case UNDONE -> false;
      };
    }

    /** Whether somebody waits for it. */
    public boolean busy() {
      return this == WAITING || this == UNDOING;
    }

    /** As in tables and JSON. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Whether it can still be taken back: its rows are not kept for ever. */
  public boolean undoable() {
    return state == State.DONE && rows() > 0;
  }

  /** How many rows have that verdict. */
  public int count(Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  /** Rows that have to be put right or left out first. */
  public int open() {
    return count(Verdict.PROBLEM) + count(Verdict.ASKS);
  }

  /** Rows that would be written. */
  public int writing() {
    return count(Verdict.NEW) + count(Verdict.JOINS);
  }

  public int rows() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * @throws Conflict when it can't get there from where it is
   */
  public void go(State next) {
    if (next == State.UNDOING && state == State.DONE && !undoable()) {
      throw new Conflict("Its rows are no longer kept. End the places one by one instead.");
    }
    if (!state.may(next)) {
      throw new Conflict(
          switch (state) {
            case PREVIEW -> "This list has not been written yet.";
            case WAITING, UNDOING -> "This list is being worked on. Wait a moment.";
            case DONE -> "This list was written already. Take it back first to change it.";
            case FAILED -> "This list could not be written. Send it again.";
            case UNDONE -> "This list was taken back. Hand the file in again.";
          });
    }
  }
}
