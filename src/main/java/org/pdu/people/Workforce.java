package org.pdu.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The people of an organisation by name. Whoever calls has asked for permission to see them: never
 * does an answer hold another employer.
 */
public interface Workforce {
  /**
   * What is asked for.
   *
   * @param on the day as of which
   * @param words parts of a name or an e-mail address; empty for anybody
   */
  record Asked(
      OrganisationId organisation,
      LocalDate on,
      String words,
      Optional<ServiceId> service,
      Optional<JobRoleId> jobRole) {}

  /** Somebody in post on that day, with the names of the places as they are now. */
  record InPost(
      UUID affiliation,
      PersonId person,
      String name,
      String email,
      ServiceId service,
      String serviceName,
      JobRoleId jobRole,
      String jobRoleTitle,
      BigDecimal share,
      LocalDate starts,
      Optional<LocalDate> ends) {
    /** The place in the list, to go on from. */
    public String mark() {
      return name.toLowerCase(java.util.Locale.ROOT) + "|" + affiliation;
    }
  }

  /** Somebody with an account. */
  record Known(PersonId id, String email, String name) {}

  /** A page of who is in post, by name, behind a place in the list. */
  List<InPost> inPost(Asked asked, String after, int most);

  /** How many different people that are, all pages together. */
  int count(Asked asked);

  /** Those of these addresses that are somebody's, in any case of letters. */
  List<Known> byEmail(Collection<String> emails);

  /** Everybody who has or had a place in the organisation. */
  List<Known> everIn(OrganisationId organisation);

  /** The person, if there is anything recorded of them in the organisation. */
  Optional<Known> everIn(OrganisationId organisation, PersonId person);

  /**
   * New people, whom nobody lets in yet; an address that is somebody's already stays theirs.
   *
   * @param names by e-mail address
   * @return ids of those who are new
   */
  Set<PersonId> join(Map<String, String> names);

  /**
   * Takes people out again who were entered by mistake: those whom nobody has let in, who hold no
   * role and of whom no place is left.
   *
   * @return those who are gone
   */
  Set<PersonId> forget(Collection<PersonId> people);
}
