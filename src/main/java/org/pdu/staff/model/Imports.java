package org.pdu.staff.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;

/** Files on their way, and their rows. */
public interface Imports {
  /** A row as it is shown, and what became of it. */
  record Shown(CheckedRow row, Optional<Decision> decision, Optional<UUID> written, String stays) {
    /** Where the list goes on behind this row. */
    public String mark() {
      return row.verdict().ordinal() + "." + row.typed().number();
    }
  }

  /** A row that would write, or has written. */
  record Writing(
      int number,
      String email,
      String name,
      CheckedRow.Post post,
      Optional<UUID> affiliation,
      boolean personMade) {}

  /** What a row wrote. */
  record Written(int number, UUID affiliation, PersonId person, boolean personMade) {}

  void open(Import opened);

  Optional<Import> find(UUID id);

  /** The latest of an organisation. */
  List<Import> latest(OrganisationId organisation, int most);

  /** As {@link #find}; others who come for the same one wait. */
  Optional<Import> lock(UUID id);

  /** The one that has waited longest and that nobody works on; held until the transaction ends. */
  Optional<Import> take();

  /** Replaces what we make of the rows; decisions stay. */
  void put(UUID id, List<CheckedRow> rows, Optional<Days.Order> order, boolean asksDays);

  List<TypedRow> typed(UUID id);

  Map<Integer, Decision> decisions(UUID id);

  /** Says of one row what a person decided. */
  void decide(UUID id, int number, Decision decision);

  /** Leaves out what is open. */
  void leaveOutOpen(UUID id);

  /** A page of rows, those that need somebody first. */
  List<Shown> rows(UUID id, Optional<Verdict> verdict, String after, int most);

  /** Rows that would write, or have. */
  List<Writing> writing(UUID id);

  void wrote(UUID id, List<Written> rows);

  /** These rows wrote what somebody has worked on since. */
  void stays(UUID id, Collection<UUID> affiliations, String why);

  /** Forgets rows but those that stay. */
  void forgetRows(UUID id);

  void move(UUID id, Import.State state, PersonId by, Instant at);

  /**
   * @param made how many affiliations and people it wrote, or took back
   */
  void finish(UUID id, Import.State state, int made, int people, Instant at);

  /** In a transaction of its own: everything else of the failed one is gone. */
  void fail(UUID id, Import.State state, String problem);

  /** In a transaction of its own, so that those who wait see it. */
  void progress(UUID id, int done, int total);
}
