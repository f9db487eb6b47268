package org.pdu.people.model;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.AffiliationRecorded;
import org.pdu.people.DemoLearner;
import org.pdu.people.HeadcountRecorded;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.ServiceId;

/** The demonstration partnership as drawn: who works where, and what services say of their size. */
public record DemoCity(
    List<Somebody> people,
    List<Post> posts,
    List<HeadcountRecorded> headcounts,
    List<DemoLearner> learners) {

  /** An invented person. */
  public record Somebody(PersonId id, String email, String name) {}

  /**
   * A person's place.
   *
   * @param share of a full week
   * @param ends the last day; empty while it lasts
   */
  public record Post(
      PersonId person,
      OrganisationId organisation,
      ServiceId service,
      JobRoleId jobRole,
      BigDecimal share,
      LocalDate starts,
      Optional<LocalDate> ends) {

    /** Always the same for the same place. */
    public UUID id() {
      return idOf("affiliation", person + "/" + service + "/" + jobRole + "/" + starts);
    }

    public boolean covers(LocalDate day) {
      return !starts.isAfter(day) && ends.map(last -> !last.isBefore(day)).orElse(true);
    }

    /** As others hear of it. */
    public AffiliationRecorded asEvent() {
      return new AffiliationRecorded(id(), person, organisation, service, jobRole, starts, ends);
    }
  }

  /** The address of somebody drawn; empty when there is none. */
  public String email(PersonId person) {
    return people.stream()
        .filter(one -> one.id().equals(person))
        .map(Somebody::email)
        .findFirst()
        .orElse("");
  }

  /** Where such a city is kept. */
  public interface Cities {
    /** Waits until no other node is seeding; holds until the transaction ends. */
    void alone();

    /** Whether there is no organisation at all yet. */
    boolean empty();

    void add(DemoPartnership described, DemoCity drawn);

    /** Everybody invented who is there. */
    List<PersonId> people();
  }

  /** An id that every machine makes the same. */
  static UUID idOf(String kind, String slug) {
    return UUID.nameUUIDFromBytes(
        ("pdu-demo/" + kind + "/" + slug).getBytes(StandardCharsets.UTF_8));
  }

  public static OrganisationId organisation(String slug) {
    return new OrganisationId(idOf("organisation", slug));
  }

  public static ServiceId service(String slug) {
    return new ServiceId(idOf("service", slug));
  }

  public static JobRoleId jobRole(String code) {
    return new JobRoleId(idOf("job-role", code));
  }

  public static PersonId person(String email) {
    return new PersonId(idOf("person", email));
  }
}
