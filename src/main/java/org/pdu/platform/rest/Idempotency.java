package org.pdu.platform.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.pdu.platform.problem.Unacceptable;

/** Stands before every {@link Idempotent} method. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class Idempotency {
  @Inject HttpServletRequest request;
  @Inject KeptAnswers answers;

  @AroundInvoke
  Object once(InvocationContext call) throws Exception {
    var key = request.getHeader("Idempotency-Key");
    var person = request.getUserPrincipal();
    if (key == null || person == null) {
      return call.proceed();
    }
    if (!key.matches("[\\x21-\\x7e]{1,200}")) {
      throw new Unacceptable("Idempotency-Key", "Use 1 to 200 letters, digits and signs.");
    }
    var print = String.valueOf(request.getAttribute(RequestPrint.ATTRIBUTE));
    var who = UUID.fromString(person.getName());
    return answers.answer(new KeptAnswers.Asked(who, key, print), () -> (Response) call.proceed());
  }
}
