package org.pdu.privacy.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;
import org.pdu.privacy.model.Leavings;
import org.pdu.privacy.model.Policies;
import org.pdu.privacy.model.Policy;
import org.pdu.privacy.model.PolicyAnswers;
import org.pdu.privacy.model.PolicyAnswers.Given;

/** Asks people what they say to the policies that hold, and keeps every answer. */
@UseCase
@Allow(Role.LEARNER)
public class AnswerPolicies {
  @Inject CurrentPerson person;
  @Inject Register register;
  @Inject Policies policies;
  @Inject PolicyAnswers answers;
  @Inject Leavings leavings;
  @Inject CityClock clock;

  /**
   * A policy, and what the person said.
   *
   * @param given the latest answer, perhaps to an older version
   */
  public record Question(Policy policy, Optional<Given> given) {
    /** Whether the version that holds has the person's yes. */
    public boolean agreed() {
      return given
          .map(last -> last.yes() && last.version() == policy.current().version())
          .orElse(false);
    }
  }

  /** Where somebody stands who comes in. */
  public enum Standing {
    SETTLED,
    TO_ANSWER,
    LEAVING
  }

  public List<Question> all() {
    var given = answers.latest(person.id());
    return policies.all().stream()
        .map(policy -> new Question(policy, Optional.ofNullable(given.get(policy.slug()))))
        .toList();
  }

  /** Whether the person may go on. The invented people of a demonstration are not asked. */
  public Standing standing() {
    if (leavings.open(person.id()).isPresent()) {
      return Standing.LEAVING;
    }
    boolean invented = register.byId(person.id()).map(Registered::demo).orElse(false);
    return invented || all().stream().allMatch(Question::agreed)
        ? Standing.SETTLED
        : Standing.TO_ANSWER;
  }

  /**
   * Keeps an answer of which parts may be missing.
   *
   * @throws Unacceptable when one is
   */
  public void said(String slug, @Nullable Integer version, @Nullable Boolean yes) {
    if (version == null) {
      throw new Unacceptable("version", "Say which version you read.");
    }
    if (yes == null) {
      throw new Unacceptable("yes", "Say true or false.");
    }
    answer(slug, version, yes);
  }

  /**
   * Keeps an answer; the same one given twice is one.
   *
   * @throws NotFound when there is no such policy
   * @throws Conflict when the version is not the one that holds
   */
  public void answer(String slug, int version, boolean yes) {
    var policy = policies.bySlug(slug).orElseThrow(() -> new NotFound("There is no such policy."));
    if (policy.current().version() != version) {
      throw new Conflict("There is a newer version. Read it first, then answer.");
    }
    var last = answers.latest(person.id()).get(slug);
    if (last == null || last.version() != version || last.yes() != yes) {
      answers.add(person.id(), slug, version, yes, clock.now());
    }
  }
}
