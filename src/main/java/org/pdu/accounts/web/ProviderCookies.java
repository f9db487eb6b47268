package org.pdu.accounts.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.pdu.accounts.model.Handshake;

/** Two short-lived cookies, for this host only: one on the way to a provider, one while we ask. */
enum ProviderCookies {
  /** A handshake on its way. */
  WAY("__Host-pdu-way"),
  /** What waits for its owner's word. */
  WAITING("__Host-pdu-waiting");

  private final String name;

  ProviderCookies(String name) {
    this.name = name;
  }

  Optional<String> of(HttpServletRequest request) {
    var cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name) && !cookie.getValue().isEmpty())
            .map(Cookie::getValue)
            .findFirst();
  }

  void set(HttpServletResponse response, String value) {
    write(response, value, Handshake.TIME.toSeconds());
  }

  void clear(HttpServletResponse response) {
    write(response, "", 0);
  }

  private void write(HttpServletResponse response, String value, long seconds) {
    response.addHeader(
        "Set-Cookie",
        name + "=" + value + "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=" + seconds);
  }
}
