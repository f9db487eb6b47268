package org.pdu.readers.rest;

/** What is sent, as the description of the API shows it. */
final class Sent {
  private Sent() {}

  /** A resource, by its slug or id. */
  public record Which(String resource) {}

  /** A place in a list, 1 for the first. */
  public record Where(int place) {}

  /** What a list is to be; audience own, signedIn or organisation. */
  public record Wording(String name, String description, String audience, String organisation) {}

  /** Words about a resource. */
  public record Words(String resource, String words) {}

  /** What was done differently; difference team, person, service or nobodyYet. */
  public record Change(String resource, String words, String difference, String on) {}

  /** Why it is decided so. */
  public record Because(String reason) {}

  /** A topic, by its slug. */
  public record Subject(String topic) {}
}
