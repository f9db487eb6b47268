package org.pdu.people;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotSignedIn;

/** Asks {@link Allow} before any use case runs, and before its transaction begins. */
@Allow
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class AllowInterceptor {
  @Inject CurrentPerson person;

  @AroundInvoke
  Object ask(InvocationContext call) throws Exception {
    var allow = call.getMethod().getAnnotation(Allow.class);
    check(allow == null ? ruleOf(call) : allow);
    return call.proceed();
  }

  private static Allow ruleOf(InvocationContext call) {
    return call.getMethod().getDeclaringClass().getAnnotation(Allow.class);
  }

  private void check(Allow allow) {
    if (allow.everyone()) {
      return;
    }
    if (!person.signedIn()) {
      throw new NotSignedIn("Sign in first.");
    }
    if (Arrays.stream(allow.value()).noneMatch(person::holds)) {
      throw new NotAllowed("Your account may not do this. Your organisation's lead can help.");
    }
  }
}
