package org.pdu.accounts.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The cookie that carries a ticket between the password and the second factor: ten minutes, for
 * this host only, out of reach of scripts and of other sites. It signs nobody in.
 */
final class TicketCookie {
  static final String NAME = "__Host-pdu-next";
  private static final String RULES = "; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=";

  private TicketCookie() {}

  /** The ticket a request brings; empty when there is none. */
  static String of(HttpServletRequest request) {
    var cookies = request.getCookies();
    return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
        .filter(cookie -> NAME.equals(cookie.getName()))
        .map(Cookie::getValue)
        .findFirst()
        .orElse("");
  }

  static void set(HttpServletResponse response, String ticket) {
    response.addHeader("Set-Cookie", NAME + "=" + ticket + RULES + "600");
  }

  static void clear(HttpServletResponse response) {
    response.addHeader("Set-Cookie", NAME + "=" + RULES + "0");
  }
}
