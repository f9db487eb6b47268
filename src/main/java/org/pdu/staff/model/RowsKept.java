package org.pdu.staff.model;

import org.pdu.people.DataSection;
import org.pdu.people.PersonId;

/** Rows of staff lists that are about a person, and how they are let go of. */
public interface RowsKept {
  /** What somebody typed about the person; never what a row says of others. */
  DataSection about(PersonId person, String email);

  /** The rows go, and where others' rows point at the person, the pointing goes. */
  void letGo(PersonId person, String email, String name);
}
