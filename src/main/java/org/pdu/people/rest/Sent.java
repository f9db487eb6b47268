package org.pdu.people.rest;

/** What is sent to change the partnership's structure, as the description of the API shows it. */
final class Sent {
  private Sent() {}

  /** An organisation, and its first day. */
  public record OrganisationToOpen(
      String name, String sector, String area, String day, String reason) {}

  /** A service, and its first day. */
  public record ServiceToOpen(String name, String kind, String day, String reason) {}

  /** A team, and its first day. */
  public record TeamToOpen(String name, String day, String reason) {}

  /** What an organisation is there for and where, and the first day of it. */
  public record Describing(String sector, String area, String day, String reason) {}

  /** Why something is decided so. */
  public record Deciding(String reason) {}

  /** A name, and the first day of it. */
  public record Renaming(String name, String day, String reason) {}

  /** The last day. */
  public record Closing(String day, String reason) {}

  /** The slug of the organisation where it goes on, and the last day here. */
  public record Merging(String to, String day, String reason) {}
}
