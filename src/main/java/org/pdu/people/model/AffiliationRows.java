package org.pdu.people.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pdu.people.Affiliation;
import org.pdu.people.Affiliations.Said;
import org.pdu.people.Affiliations.What;
import org.pdu.people.Affiliations.Word;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;

/** Affiliations as they stand, and the words on them. */
public interface AffiliationRows {
  /** Adds those that run into no other, and tells which. */
  Set<UUID> add(List<Affiliation> affiliations);

  /** Whether the last day could be changed without running into another. */
  boolean end(UUID affiliation, LocalDate last);

  /** Takes them out, and tells how they stood. */
  List<Affiliation> remove(Collection<UUID> affiliations);

  /** Appends a word on each. */
  void say(List<Affiliation> affiliations, What what, Word word, Instant at);

  Set<UUID> untouched(Collection<UUID> affiliations);

  /** By start, of one organisation; of everybody there when no people are named. */
  List<Affiliation> of(Collection<PersonId> people, OrganisationId organisation);

  List<Said> history(PersonId person, OrganisationId organisation);

  Optional<Affiliation> one(UUID affiliation);

  /** The team it is in. */
  Optional<UUID> team(UUID affiliation);

  /** Puts it into a team of its service. */
  void join(UUID affiliation, UUID team);
}
