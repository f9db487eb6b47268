package org.pdu.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotSignedIn;

class AllowInterceptorTest {
  private final CurrentPerson person = new CurrentPerson();

  /** A use case for analysts and administrators, one verb of which is everybody's. */
  @Allow({Role.ANALYST, Role.ADMINISTRATOR})
  static class Figures {
    public void show() {}

    @Allow(everyone = true)
    public void glance() {}

    @Allow(Role.LEARNER)
    public void learn() {}

    @Allow
    public void nobodys() {}
  }

  @Test
  void nobodyMustSignInFirst() {
    assertThrows(NotSignedIn.class, () -> call("show"));
    assertThrows(NotSignedIn.class, () -> call("learn"));
  }

  @Test
  void aMethodsOwnRuleGoesBeforeTheClasss() throws Exception {
    assertEquals("done", call("glance"));
    signIn(Set.of());
    assertEquals("done", call("learn"));
    assertThrows(NotAllowed.class, () -> call("show"));
  }

  @Test
  void anyOfTheRolesWillDo() throws Exception {
    signIn(Set.of(new Grant(Role.ADMINISTRATOR, Optional.empty())));
    assertEquals("done", call("show"));
  }

  @Test
  void anotherRoleWillNot() {
    signIn(Set.of(new Grant(Role.LEAD, Optional.of(new OrganisationId(UUID.randomUUID())))));
    assertThrows(NotAllowed.class, () -> call("show"));
  }

  @Test
  void aRuleThatNamesNobodyLetsNobodyIn() {
    signIn(Set.of(new Grant(Role.ADMINISTRATOR, Optional.empty())));
    assertThrows(NotAllowed.class, () -> call("nobodys"));
  }

  private void signIn(Set<Grant> grants) {
    person.is(new PersonId(UUID.randomUUID()), "Sam", grants);
  }

  private Object call(String name) throws Exception {
    var interceptor = new AllowInterceptor();
    interceptor.person = person;
    Method method = Figures.class.getMethod(name);
    return interceptor.ask(
        (InvocationContext)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, asked, values) -> asked.getName().equals("getMethod") ? method : "done"));
  }
}
