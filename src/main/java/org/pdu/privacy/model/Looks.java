package org.pdu.privacy.model;

import java.util.List;
import org.pdu.people.PersonId;

/** Every use of somebody else's data. */
public interface Looks {
  void add(PersonId person, Look look);

  /** At a person's data, newest first. */
  List<Look> at(PersonId person, int most);

  /** Reasons may tell something about the person: they go when the person does. */
  void forgetReasons(PersonId person);
}
