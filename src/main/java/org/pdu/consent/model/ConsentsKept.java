package org.pdu.consent.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;

/** What consents keep about a person. */
public interface ConsentsKept {
  List<DataSection> about(PersonId person);

  /** Those of them who have given or recorded a consent. */
  Set<PersonId> known(Collection<PersonId> people);

  /** Takes what names or quotes the person out; that it was allowed stays. */
  void anonymise(PersonId person, String name);
}
