package org.pdu.people.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pdu.people.Role;

/**
 * What {@code content/demo/partnership.yaml} says: the invented partnership before anybody is drawn
 * to work in it.
 *
 * @param uptake how training spreads, by organisation's slug
 * @param twoEmployers how many people work for two organisations
 */
public record DemoPartnership(
    long seed,
    List<JobRole> jobRoles,
    List<Organisation> organisations,
    Map<String, Uptake> uptake,
    List<SignInPerson> signIns,
    int twoEmployers,
    List<String> givenNames,
    List<String> familyNames) {

  /**
   * A kind of work.
   *
   * @param alsoCalled local titles that mean it
   */
  public record JobRole(String code, String title, List<String> alsoCalled) {}

  /** An employer and its services. */
  public record Organisation(
      String slug, String name, String sector, String area, List<Service> services) {}

  /**
   * A place where people are helped.
   *
   * @param posts people in post by job role's code, in the order of the file
   */
  public record Service(
      String slug, String name, String kind, Map<String, Integer> posts, Told told) {}

  /** What the partner told about the size of a team. */
  public enum Told {
    KNOWN,
    OLDER,
    UNKNOWN
  }

  /** How training spreads through an organisation. */
  public record Uptake(YearMonth start, double pace, Set<YearMonth> surges) {}

  /** A fixed sign-in, and where that person works. */
  public record SignInPerson(
      String email, String name, Role role, String organisation, String service, String jobRole) {}

  /** Where the file is read from. */
  public interface Source {
    DemoPartnership read();
  }

  /** Months to add to the file's months, so that its two years end with the given one. */
  public long shiftTo(YearMonth newest) {
    var first =
        uptake.values().stream().map(Uptake::start).min(YearMonth::compareTo).orElse(newest);
    return java.time.temporal.ChronoUnit.MONTHS.between(first.plusMonths(23), newest);
  }
}
