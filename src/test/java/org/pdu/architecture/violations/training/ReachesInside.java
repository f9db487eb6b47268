package org.pdu.architecture.violations.training;

/** Takes what is not published. */
public class ReachesInside {
  org.pdu.architecture.violations.people.model.Inside inside;
  org.pdu.architecture.violations.people.Told told;
}
