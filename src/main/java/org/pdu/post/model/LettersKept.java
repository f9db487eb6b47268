package org.pdu.post.model;

import org.pdu.people.DataSection;
import org.pdu.people.PersonId;

/** Which letters went to a person, and how they are let go of. */
public interface LettersKept {
  /** The ledger's lines, without words and links. */
  DataSection about(PersonId person, String email);

  /** Those to the person or the address go; in others the name gives way to other words. */
  void letGo(PersonId person, String email, String name);
}
