package org.pdu.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Grant;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Role;
import org.pdu.platform.fixtures.ForLeads;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotSignedIn;

/** On the JDK that runs: the server's own role checks say no to everybody, or yes, on some. */
class PermissionIT extends InContainer {
  @Inject ForLeads useCase;
  @Inject CurrentPerson person;

  @Test
  void nobodyIsAskedToSignIn() {
    assertThrows(NotSignedIn.class, useCase::open);
  }

  @Test
  void aLearnerIsRefused() {
    signedIn(Set.of());
    assertThrows(NotAllowed.class, useCase::open);
  }

  @Test
  void aRoleThatIsNotNamedIsRefused() {
    signedIn(Set.of(new Grant(Role.ANALYST, Optional.empty())));
    assertThrows(NotAllowed.class, useCase::open);
  }

  @Test
  void aLeadOfAnyOrganisationComesIn() {
    signedIn(Set.of(new Grant(Role.LEAD, Optional.of(new OrganisationId(UUID.randomUUID())))));
    assertEquals("open", useCase.open());
  }

  @Test
  void whatIsForEveryoneIsForNobodyToo() {
    assertEquals("front", useCase.front());
  }

  private void signedIn(Set<Grant> grants) {
    person.is(new PersonId(UUID.randomUUID()), "A Person", grants);
  }
}
