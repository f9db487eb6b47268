package org.pdu.people.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.ServiceId;

/** Who offers to be turned to, in which service. Words are only ever added; the last one holds. */
public interface Champions {
  /** What can be said. */
  enum What {
    /** A lead asked. */
    ASKED,
    YES,
    NO,
    /** Taken back. */
    DOWN
  }

  /**
   * A word.
   *
   * @param topics what the person is glad to talk about; may be empty
   * @param contact how the person wants to be reached; only with yes
   * @param until the last day, where the person named one
   */
  record Word(
      PersonId person,
      OrganisationId organisation,
      ServiceId service,
      What what,
      String topics,
      String contact,
      Optional<LocalDate> until,
      PersonId by) {}

  /** A champion, as everybody signed in may see one. */
  record Champion(
      PersonId person,
      String name,
      String organisation,
      ServiceId service,
      String serviceName,
      String topics,
      String contact,
      LocalDate since) {}

  /** How many champions a service has. */
  record Cover(ServiceId service, String name, int champions) {}

  void add(Word word, Instant now);

  /** The last word of a person in a service. */
  Optional<Word> last(PersonId person, ServiceId service);

  /**
   * Champions on a day, by name, after one already seen.
   *
   * @param words all of which name, organisation, service or topics contain
   * @param after {@code name|person|service}; empty for the first
   */
  List<Champion> find(List<String> words, LocalDate day, String after, int most);

  /** The services of an organisation, by name. */
  List<Cover> cover(OrganisationId organisation, LocalDate day);

  /** Whoever has that address and works in the service on a day. */
  Optional<PersonId> colleague(String email, ServiceId service, LocalDate day);
}
