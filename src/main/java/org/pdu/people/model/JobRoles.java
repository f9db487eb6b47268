package org.pdu.people.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The city's catalogue of kinds of work, retired ones among them. */
public interface JobRoles {
  /**
   * A kind of work.
   *
   * @param code its part of an address; never changes
   * @param retired the first day on which nobody is given it any more
   * @param titles what it is called somewhere, in the order of the alphabet, its own title left out
   * @param holders how many people hold it today
   * @param version goes up with every change
   */
  record JobRole(
      UUID id,
      String code,
      String title,
      Optional<LocalDate> retired,
      List<String> titles,
      long holders,
      int version) {}

  /** Waits until nobody else changes the catalogue; holds until the transaction ends. */
  void alone();

  /** All of them by title. */
  List<JobRole> all(LocalDate today);

  Optional<JobRole> of(String code, LocalDate today);

  /** The role that a title means, in any case of letters and with any spaces; retired ones too. */
  Optional<JobRole> meantBy(String title, LocalDate today);

  /** A code made of the title that no role has. */
  String freeCode(String title);

  void add(UUID id, String code, String title);

  /** The title it had stays a title that means it. */
  void rename(JobRole role, String title);

  void retire(JobRole role, LocalDate from);

  /** From now on the title means the role. */
  void map(JobRole role, String title, UUID by);

  /** From now on the title means nothing. */
  void unmap(JobRole role, String title);
}
