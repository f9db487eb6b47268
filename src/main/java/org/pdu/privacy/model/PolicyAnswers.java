package org.pdu.privacy.model;

import java.time.Instant;
import java.util.Map;
import org.pdu.people.PersonId;

/** What people said to policies: every yes and no stays. */
public interface PolicyAnswers {
  /** Somebody's latest word on a policy's newest version that they answered. */
  record Given(int version, boolean yes, Instant at) {}

  /** By policy's slug. */
  Map<String, Given> latest(PersonId person);

  void add(PersonId person, String slug, int version, boolean yes, Instant at);
}
