package org.pdu.people.model;

import java.time.Instant;
import java.util.List;
import org.pdu.people.DataSection;
import org.pdu.people.FoundPerson;
import org.pdu.people.PersonId;

/** What the register keeps about a person, and how it lets go of it. */
public interface PeopleKept {
  /** Name, places of work and roles. */
  List<DataSection> about(PersonId person);

  List<FoundPerson> find(String words, int most);

  boolean left(PersonId person);

  void rename(PersonId person, String name);

  /**
   * Takes name and address away and ends every role.
   *
   * @return whether the person had not left before
   */
  boolean anonymise(PersonId person, Instant now);
}
