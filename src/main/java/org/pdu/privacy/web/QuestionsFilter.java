package org.pdu.privacy.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.pdu.people.CurrentPerson;
import org.pdu.platform.web.SignInCookie;
import org.pdu.privacy.usecase.AnswerPolicies;

/**
 * Asks what has to be asked once for each sign-in, before any other page: a policy of which a new
 * version holds, or whether somebody who is leaving wants to stay. Support, policies, the own data
 * and every way out stay open meanwhile. Who is settled is remembered by the sign-in, so that a
 * page costs no query for it.
 */
public class QuestionsFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int REMEMBERED = 20_000;
  private static final Set<String> OPEN =
      Set.of(
          "api",
          "resources",
          "jakarta.faces.resource",
          "health",
          "metrics",
          "openapi",
          "support",
          "about",
          "policies",
          "my-data",
          "my-data.zip",
          "account",
          "left",
          "sign-in",
          "sign-out",
          "exit",
          "certificates",
          "my-certificates");

  @Inject transient CurrentPerson person;
  @Inject transient AnswerPolicies answers;

  private final transient Map<String, Boolean> settled =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
              return size() > REMEMBERED;
            }
          });

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var cookie = SignInCookie.of(request).map(SignInCookie::antiForgery);
    if (cookie.isEmpty()
        || OPEN.contains(first(request.getRequestURI()))
        || person.behind().isPresent()
        || settled.containsKey(cookie.get())
        || !person.signedIn()) {
      chain.doFilter(request, response);
      return;
    }
    switch (answers.standing()) {
      case LEAVING -> response.sendRedirect("/my-data/leave");
      case TO_ANSWER -> response.sendRedirect("/my-data/policies");
      case SETTLED -> {
        settled.put(cookie.get(), true);
        chain.doFilter(request, response);
      }
    }
  }

  private static String first(String path) {
    int end = path.indexOf('/', 1);
    var name = path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    int parameters = name.indexOf(';');
    return parameters < 0 ? name : name.substring(0, parameters);
  }
}
