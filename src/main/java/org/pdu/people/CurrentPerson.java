package org.pdu.people;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.NotSignedIn;

/** Who asks. Known once the sign-in that a request brings has been recognised. */
@RequestScoped
public class CurrentPerson {
  private static final Set<Role> SEE_CITY =
      Set.of(Role.ANALYST, Role.COMMISSIONER, Role.PDU_STAFF, Role.ADMINISTRATOR);

  private @Nullable PersonId id;
  private String name = "";
  private Set<Grant> grants = Set.of();

  /** Called by whoever recognised the sign-in. */
  public void is(PersonId person, String called, Set<Grant> held) {
    this.id = person;
    this.name = called;
    this.grants = Set.copyOf(held);
  }

  public boolean signedIn() {
    return id != null;
  }

  /**
   * @throws NotSignedIn when nobody is
   */
  public PersonId id() {
    if (id == null) {
      throw new NotSignedIn("Sign in first.");
    }
    return id;
  }

  public Optional<PersonId> known() {
    return Optional.ofNullable(id);
  }

  public String name() {
    return name;
  }

  public Set<Grant> grants() {
    return grants;
  }

  /** Whether the person holds the role anywhere. */
  public boolean holds(Role role) {
    return signedIn()
        && (role == Role.LEARNER || grants.stream().anyMatch(grant -> grant.role() == role));
  }

  /** Whose figures the person may see, and whose people. */
  public Scope scope() {
    var led =
        grants.stream()
            .filter(grant -> grant.role() == Role.LEAD)
            .flatMap(grant -> grant.organisation().stream())
            .collect(Collectors.toUnmodifiableSet());
    return new Scope(led, SEE_CITY.stream().anyMatch(this::holds));
  }
}
