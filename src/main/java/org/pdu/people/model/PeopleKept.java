package org.pdu.people.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pdu.people.DataSection;
import org.pdu.people.FoundPerson;
import org.pdu.people.PersonId;

/** What the register keeps about a person, and how it lets go of it. */
public interface PeopleKept {
  /** Name, places of work, roles, and what else is about the person or the address. */
  List<DataSection> about(PersonId person, String email);

  List<FoundPerson> find(String words, int most);

  boolean left(PersonId person);

  void rename(PersonId person, String name);

  /**
   * Takes name and address away and ends every role.
   *
   * @return the person as known until now; empty when they had left before
   */
  Optional<FoundPerson> anonymise(PersonId person, Instant now);
}
