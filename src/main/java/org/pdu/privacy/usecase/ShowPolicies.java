package org.pdu.privacy.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.pdu.people.Allow;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.privacy.model.Edition;
import org.pdu.privacy.model.Editions;
import org.pdu.privacy.model.Policies;
import org.pdu.privacy.model.Policy;

/** Shows the policies to anybody, older versions too. */
@UseCase
@Allow(everyone = true)
public class ShowPolicies {
  @Inject Policies policies;
  @Inject Editions editions;

  /**
   * A version to be read.
   *
   * @param holds whether it is the one that holds
   * @param all every version, newest first
   */
  public record Reading(Edition edition, boolean holds, List<Edition> all) {}

  public List<Policy> all() {
    return policies.all();
  }

  /** The version that holds. */
  public Reading current(String slug) {
    return new Reading(policy(slug).current(), true, editions.of(slug));
  }

  /** Any version that was ever published. */
  public Reading version(String slug, String number) {
    int version = number.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(number) : 0;
    var current = policies.bySlug(slug).map(Policy::current);
    if (current.map(Edition::version).orElse(0) == version) {
      return current(slug);
    }
    return new Reading(
        editions.of(slug, version).orElseThrow(ShowPolicies::missing), false, editions.of(slug));
  }

  private Policy policy(String slug) {
    return policies.bySlug(slug).orElseThrow(ShowPolicies::missing);
  }

  private static NotFound missing() {
    return new NotFound("There is no such policy.");
  }
}
