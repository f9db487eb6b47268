package org.pdu.people;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotSignedIn;

/** Who asks. Known once the sign-in that a request brings has been recognised. */
@RequestScoped
public class CurrentPerson {
  private static final Set<Role> SEE_CITY =
      Set.of(Role.ANALYST, Role.COMMISSIONER, Role.PDU_STAFF, Role.ADMINISTRATOR);

  private @Nullable PersonId id;
  private String name = "";
  private Set<Grant> grants = Set.of();
  private @Nullable PersonId behind;

  /** Called by whoever recognised the sign-in. */
  public void is(PersonId person, String called, Set<Grant> held) {
    this.id = person;
    this.name = called;
    this.grants = Set.copyOf(held);
  }

  /**
   * From here on the request is answered as for somebody else, over whose shoulder the person looks
   * who asked: called by whoever recognised that, once nothing can be written any more.
   */
  public void sees(Registered other) {
    this.behind = id();
    is(other.id(), other.name(), other.grants());
  }

  /** Who really asks, while the person that pages see is another one. */
  public Optional<PersonId> behind() {
    return Optional.ofNullable(behind);
  }

  /**
   * For what must never happen in another's name, even when it is only asked for.
   *
   * @throws NotAllowed while somebody looks over the person's shoulder
   */
  public void mustBeThemself() {
    if (behind != null) {
      throw new NotAllowed("While you see the site as somebody else, you can only look.");
    }
  }

  /**
   * Whether the person may do all that another may, and more: administrators stand above everybody
   * but administrators.
   */
  public boolean outranks(Registered other) {
    return holds(Role.ADMINISTRATOR)
        && other.grants().stream().noneMatch(grant -> grant.role() == Role.ADMINISTRATOR);
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
