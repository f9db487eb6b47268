package org.pdu.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * The cookie that carries a sign-in: a random token, for this host only, out of reach of scripts
 * and of other sites. Browsers keep it on loopback too, which they treat as secure.
 */
public final class SignInCookie {
  /** The cookie's name; the prefix binds it to host, path and TLS. */
  public static final String NAME = "__Host-pdu";

  private SignInCookie() {}

  /** The token a request brings. */
  public static Optional<String> of(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (NAME.equals(cookie.getName()) && !cookie.getValue().isEmpty()) {
          return Optional.of(cookie.getValue());
        }
      }
    }
    return Optional.empty();
  }

  /** Hands a token to the browser until it is closed or the sign-in ends. */
  public static void set(HttpServletResponse response, String token) {
    response.addHeader(
        "Set-Cookie", NAME + "=" + token + "; Path=/; Secure; HttpOnly; SameSite=Lax");
  }

  /** Takes it away. */
  public static void clear(HttpServletResponse response) {
    response.addHeader("Set-Cookie", NAME + "=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0");
  }

  /** The anti-forgery token of a sign-in: follows from its token, which nobody else knows. */
  public static String antiForgery(String token) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = digest.digest(("anti-forgery:" + token).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
