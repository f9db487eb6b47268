package org.pdu.bench;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.pdu.platform.PduServer;
import org.pdu.platform.web.SignInCookie;

/** Somebody who asks: by the cookie of a sign-in, by a token, or as nobody. */
record Person(PduServer server, String cookie, String token) {
  static Person nobody(PduServer server) {
    return new Person(server, "", "");
  }

  /** One of the generated staff who are signed in. */
  static Person staff(PduServer server, int number) {
    return new Person(server, "bench-token-" + number, "");
  }

  HttpRequest get(String path) {
    return request(path).build();
  }

  /** A form, with what the page's own form would send beside the fields. */
  HttpRequest post(String path, String form, String fields) {
    var own = Answers.form(form, form, "jakarta.faces.ViewState", "stateless");
    var token = cookie.isEmpty() ? "" : "&pdu-token=" + SignInCookie.antiForgery(cookie);
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(own + token + "&" + fields))
        .build();
  }

  HttpRequest postJson(String path, String json) {
    return request(path)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
        .POST(BodyPublishers.ofString(json))
        .build();
  }

  private HttpRequest.Builder request(String path) {
    var request =
        HttpRequest.newBuilder(server.at(path))
            .timeout(Duration.ofSeconds(60))
            .header("Accept-Encoding", "gzip");
    if (!cookie.isEmpty()) {
      request.header("Cookie", SignInCookie.NAME + "=" + cookie);
    }
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }
}
