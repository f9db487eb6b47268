package org.pdu.files.model;

import java.util.Collection;
import java.util.Set;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;

/** What is kept of those who brought files. */
public interface FilesKept {
  DataSection about(PersonId person);

  /** Those of them who brought any. */
  Set<PersonId> bringers(Collection<PersonId> people);

  /** Names of files that name a person are exchanged for plain ones. */
  void unname(PersonId person, String email, String name);
}
