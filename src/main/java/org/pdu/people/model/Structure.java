package org.pdu.people.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.OrganisationId;
import org.pdu.people.ServiceId;

/** All organisations, services and teams, open and closed. */
public interface Structure {
  /** Waits until nobody else changes the structure; holds until the transaction ends. */
  void alone();

  Optional<Part> organisation(String slug);

  Optional<Part> organisation(OrganisationId id);

  Optional<Part> service(String slug);

  Optional<Part> service(ServiceId id);

  Optional<Part> team(String id);

  /** An organisation's services by name, closed ones among them. */
  List<Part> servicesOf(OrganisationId organisation);

  /** A service's teams by name, closed ones among them. */
  List<Part> teamsOf(ServiceId service);

  /**
   * Whether another part beside it, without a last day, has that name, in any case of letters and
   * with any spaces.
   */
  boolean taken(Part part, String name);

  /** A slug made of the name that no part of that level has, and no page. */
  String freeSlug(Part.Level level, String name);

  /** An organisation, with what it is there for and where. */
  void add(Part organisation, Profile profile);

  /**
   * A service or team.
   *
   * @param kind what sort of service; nothing for a team
   */
  void add(Part part, String kind);

  void rename(Part part, String name);

  void describe(Part organisation, Profile profile);

  void close(Part part, LocalDate lastDay, Optional<UUID> successor);

  Profile profileOf(Part organisation);

  /** What sort of service it is. */
  String kindOf(Part service);

  /** What an organisation is there for, and where. */
  record Profile(Sector sector, String area) {
    /** Both in a few words, as the history keeps them. */
    public String words() {
      return sector.title() + ", " + area;
    }
  }

  /** A line of the list of organisations: how many services are open today. */
  record Listed(Part organisation, Profile profile, long services) {}

  /**
   * Which organisations are wanted.
   *
   * @param words part of the name, or nothing
   * @param sector its code, or nothing for all
   * @param closed those that are not open today, rather than those that are
   * @param after name and id of the last one seen, with a bar between; or nothing
   */
  record Wanted(
      String words,
      String sector,
      boolean closed,
      Optional<List<OrganisationId>> among,
      String after) {}

  /** A page of organisations by name. */
  List<Listed> list(Wanted wanted, LocalDate today, int most);
}
