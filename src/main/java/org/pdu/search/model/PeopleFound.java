package org.pdu.search.model;

import java.util.List;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;

/** Documents that are people. */
public interface PeopleFound {
  /** How the ids of all of them begin; the person's own id follows. */
  String PREFIX = "person/";

  /** The ids of those that are of this person. */
  List<String> of(PersonId person);

  /** What is kept of this person so that they can be found. */
  DataSection about(PersonId person);
}
