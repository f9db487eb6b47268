package org.pdu.people;

import java.util.List;

/** What may be done with a person's own record: found, put right, let go. */
public interface PersonRecords {
  /**
   * People whose name or address holds the words, by name; those who left are not found.
   *
   * @param most at most so many
   */
  List<FoundPerson> find(String words, int most);

  /** Whether the person has left for good. */
  boolean left(PersonId person);

  /** The person is called so from now on; what was stated before keeps the name of its day. */
  void rename(PersonId person, String name);

  /**
   * Takes name and address out of the register, ends every role, closes the account for good, and
   * tells everybody by {@link PersonLeft}. Doing it twice is no different.
   */
  void leave(PersonId person);
}
