package org.pdu.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pdu.platform.config.Settings;

class OriginFilterTest {
  private static final String OURS = "https://pdu.example.org";
  private static final String TOKEN = "a-sign-in-token";
  private final Map<String, String> headers = new HashMap<>(Map.of("Host", "127.0.0.1:8080"));
  private final Map<String, String> fields = new HashMap<>();
  private final List<String> left = new ArrayList<>();
  private String method = "POST";
  private boolean signedIn;

  @Test
  void readingIsAlwaysLetThrough() throws Exception {
    method = "GET";
    headers.put("Sec-Fetch-Site", "cross-site");
    assertEquals(200, answer());
  }

  @Test
  void traceNever() throws Exception {
    method = "TRACE";
    assertEquals(405, answer());
  }

  @Test
  void ourOwnPageMayChangeThings() throws Exception {
    headers.put("Origin", OURS);
    headers.put("Sec-Fetch-Site", "same-origin");
    assertEquals(200, answer());
    headers.put("Origin", "http://127.0.0.1:8080");
    assertEquals(200, answer());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "null",
        "https://pdu.example.org.evil.example",
        "http://pdu.example.org"
      })
  void anotherOriginMayNot(String origin) throws Exception {
    headers.put("Origin", origin);
    assertEquals(403, answer());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void aBrowserThatNamesAnotherSiteMayNot(String site) throws Exception {
    headers.put("Sec-Fetch-Site", site);
    assertEquals(403, answer());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "PATCH", "DELETE", "POST"})
  void behindASignInItTakesTheTokenToo(String asked) throws Exception {
    method = asked;
    signedIn = true;
    headers.put("Origin", OURS);
    assertEquals(403, answer());
    fields.put(OriginFilter.FIELD, "guessed");
    assertEquals(403, answer());
    fields.put(OriginFilter.FIELD, SignInCookie.antiForgery(TOKEN));
    assertEquals(200, answer());
  }

  @Test
  void whatCameFromAPageOfOursWithAnOldTokenIsHandedBack() throws Exception {
    signedIn = true;
    headers.put("Origin", OURS);
    assertEquals(403, answer());
    assertEquals(
        List.of(KeptForm.TOKEN, KeptForm.ATTRIBUTE, "/WEB-INF/errors/expired.xhtml"), left);
  }

  @Test
  void whatMayComeFromElsewhereIsNot() throws Exception {
    signedIn = true;
    assertEquals(403, answer());
    headers.put("Origin", "https://evil.example");
    assertEquals(403, answer());
    assertEquals(List.of(), left);
  }

  @Test
  void theTokenMayComeInAHeader() throws Exception {
    signedIn = true;
    headers.put(OriginFilter.FIELD, SignInCookie.antiForgery(TOKEN));
    assertEquals(200, answer());
  }

  @Test
  void anotherSignInsTokenIsWorthNothing() throws Exception {
    signedIn = true;
    fields.put(OriginFilter.FIELD, SignInCookie.antiForgery("another-token"));
    assertEquals(403, answer());
  }

  @Test
  void aBearerTokenIsNeverSentByABrowserOnItsOwn() throws Exception {
    headers.put("Authorization", "Bearer something");
    headers.put("Sec-Fetch-Site", "cross-site");
    assertEquals(200, answer());
  }

  private int answer() throws Exception {
    var status = new AtomicInteger(200);
    var filter = new OriginFilter();
    filter.settings = Settings.of(Map.of("PDU_PUBLIC_URL", OURS));
    var response =
        fake(
            HttpServletResponse.class,
            (name, given) -> {
              if (name.equals("sendError") || name.equals("setStatus")) {
                status.set((int) given[0]);
              }
              return null;
            });
    filter.doFilter(fake(HttpServletRequest.class, this::request), response, (in, out) -> {});
    return status.get();
  }

  private Object request(String name, Object... given) {
    return switch (name) {
      case "getMethod" -> method;
      case "getHeader" -> headers.get((String) given[0]);
      case "getParameter" -> fields.get((String) given[0]);
      case "getScheme" -> "http";
      case "getRequestURI" -> "/training/the-pledge/quiz";
      case "getParameterMap" -> Map.of();
      case "setAttribute" -> left.add((String) given[0]);
      case "getRequestDispatcher" ->
          fake(RequestDispatcher.class, (dispatch, to) -> left.add((String) given[0]));
      case "getCookies" ->
          signedIn ? new Cookie[] {new Cookie(SignInCookie.NAME, TOKEN)} : new Cookie[0];
      default -> null;
    };
  }

  private interface Answers {
    Object to(String method, Object[] values);
  }

  private static <T> T fake(Class<T> type, Answers answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, values) -> answers.to(method.getName(), values)));
  }
}
