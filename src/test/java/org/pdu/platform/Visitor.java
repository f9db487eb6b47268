package org.pdu.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone who asks for pages without a browser and sees every answer as it is. */
public final class Visitor {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Pattern FORGERY = Pattern.compile("name=\"pdu-token\" value=\"([^\"]*)\"");
  private static final Pattern COOKIE = Pattern.compile("__Host-pdu=([^;]+);");

  private final PduServer server;
  private final Map<String, String> headers;

  private Visitor(PduServer server, Map<String, String> headers) {
    this.server = server;
    this.headers = headers;
  }

  /** Not signed in. */
  public static Visitor nobody(PduServer server) {
    return new Visitor(server, Map.of());
  }

  /** Somebody whose browser holds this token. */
  public static Visitor withCookie(PduServer server, String token) {
    return new Visitor(server, Map.of("Cookie", "__Host-pdu=" + token));
  }

  /** A program with this token. */
  public static Visitor withToken(PduServer server, String token) {
    return new Visitor(server, Map.of("Authorization", "Bearer " + token));
  }

  /** Somebody who has just been signed in. */
  public static Visitor of(PduServer server, String email) {
    return withCookie(server, Account.token(server, email, Account.Kind.BROWSER));
  }

  /** The same, with one header more. */
  public Visitor with(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Visitor(server, more);
  }

  /** Asks for a page. */
  public HttpResponse<String> get(String path) {
    return send("GET", path, "", "");
  }

  /** Sends a form back to its page, as a browser would, the hidden fields with it. */
  public HttpResponse<String> form(String path, String form, String button, Map<String, ?> fields) {
    var all = new LinkedHashMap<String, Object>(fields);
    all.put(form, form);
    all.put(button, "");
    all.put("jakarta.faces.ViewState", "stateless");
    all.putIfAbsent("pdu-token", antiForgery(path));
    return post(path, all);
  }

  /** The token that belongs into forms; also for a page that is not there. */
  public String antiForgery(String path) {
    var onPage = first(FORGERY, get(path).body());
    return onPage.isEmpty() ? first(FORGERY, get("/account").body()) : onPage;
  }

  /** Posts fields; what is in a collection is sent once for each. */
  public HttpResponse<String> post(String path, Map<String, ?> fields) {
    return send("POST", path, "application/x-www-form-urlencoded", encoded(fields));
  }

  /** Posts JSON, or what claims to be. */
  public HttpResponse<String> json(String path, String body) {
    return send("POST", path, "application/json", body);
  }

  /** Sends anything. */
  public HttpResponse<String> send(String method, String path, String type, String body) {
    var request = HttpRequest.newBuilder(server.at(path)).timeout(Duration.ofSeconds(60));
    headers.forEach(request::setHeader);
    if (!type.isEmpty()) {
      request.setHeader("Content-Type", type);
    }
    request.method(
        method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Posts a body without saying how long it is. */
  public HttpResponse<String> sendUnannounced(String path, String type, String body) {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    var request = HttpRequest.newBuilder(server.at(path)).timeout(Duration.ofSeconds(60));
    headers.forEach(request::setHeader);
    request
        .setHeader("Content-Type", type)
        .version(java.net.http.HttpClient.Version.HTTP_1_1)
        .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(bytes)));
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The sign-in that an answer hands out. */
  public static String signInOf(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .map(header -> first(COOKIE, header))
        .filter(token -> !token.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String encoded(Map<String, ?> fields) {
    return fields.entrySet().stream()
        .flatMap(field ->
            (field.getValue() instanceof Iterable<?> many
                    ? java.util.stream.StreamSupport.stream(many.spliterator(), false)
                    : java.util.stream.Stream.of(field.getValue()))
                .map(value -> text(field.getKey()) + "=" + text(value)))
        .collect(Collectors.joining("&"));
  }

  private static String text(Object value) {
    return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
  }

  private static String first(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    return found.find() ? found.group(1) : "";
  }
}
