package org.pdu.outcomes.model;

/**
 * True numbers of one unit at the end of a month, before anybody may see them.
 *
 * @param people different people who had completed training by then
 * @param trained posts held by somebody trained
 * @param trainedKnown those of them where the headcount is known
 * @param headcount posts, where known
 * @param servicesKnown services with a known headcount, for at least one job role
 * @param services services there are
 */
public record Tally(
    long people,
    long trained,
    long trainedKnown,
    long headcount,
    long servicesKnown,
    long services) {
  /** Nothing yet. */
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

  /** This and a change of it. */
  public Tally plus(Tally change) {
    return new Tally(
        people + change.people,
        trained + change.trained,
        trainedKnown + change.trainedKnown,
        headcount + change.headcount,
        servicesKnown + change.servicesKnown,
        services + change.services);
  }

  /** Whether there is nothing to be told, not even a place without people. */
  public boolean isNone() {
    return equals(NONE);
  }

  /** Whether anybody has said how many posts there are. */
  public boolean headcountKnown() {
    return servicesKnown > 0;
  }
}
