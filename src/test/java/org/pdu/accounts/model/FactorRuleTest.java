package org.pdu.accounts.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pdu.accounts.model.FactorRule.Duty;
import org.pdu.people.Grant;
import org.pdu.people.PersonId;
import org.pdu.people.Registered;
import org.pdu.people.Role;

class FactorRuleTest {
  private static final Instant GRANTED = Instant.parse("2026-11-01T09:00:00Z");
  private static final Instant END = GRANTED.plus(Duration.ofDays(14));
  private final FactorRule rule = new FactorRule(true, Duration.ofDays(14));

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleAboveLearnerNeedsOneAfterTheDaysOfGrace(Role role) {
    var person = person(false, Set.of(new Grant(role, Optional.empty())));
    boolean trusted = role != Role.LEARNER;
    assertEquals(
        trusted ? new Duty.Soon(END) : new Duty.None(), duty(person, false, END.minusMillis(1)));
    assertEquals(trusted ? new Duty.Now() : new Duty.None(), duty(person, false, END));
  }

  @Test
  void whoHasOneNeedsNoOther() {
    assertEquals(new Duty.None(), duty(lead(false), true, END));
  }

  @Test
  void demoAccountsAreLetOff() {
    assertEquals(new Duty.None(), duty(lead(true), false, END));
  }

  @Test
  void aLearnerIsNotAsked() {
    assertEquals(new Duty.None(), duty(person(false, Set.of()), false, END));
  }

  @Test
  void whereItIsOptionalNobodyIsAsked() {
    var optional = new FactorRule(false, Duration.ZERO);
    var asked = optional.of(lead(false), false, () -> Optional.of(GRANTED), END);
    assertEquals(new Duty.None(), asked);
  }

  @Test
  void aRoleOfWhichNoDayIsKnownGivesNoGrace() {
    assertEquals(new Duty.Now(), rule.of(lead(false), false, Optional::empty, GRANTED));
  }

  private Duty duty(Registered person, boolean has, Instant now) {
    return rule.of(person, has, () -> Optional.of(GRANTED), now);
  }

  private static Registered lead(boolean demo) {
    return person(demo, Set.of(new Grant(Role.LEAD, Optional.empty())));
  }

  private static Registered person(boolean demo, Set<Grant> grants) {
    var id = new PersonId(UUID.randomUUID());
    return new Registered(id, "sam@test.example", "Sam", demo, true, grants);
  }
}
