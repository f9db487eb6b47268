package org.pdu.accounts.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A browser of its own that goes to a provider and back, one step at a time. */
final class ProviderVisitor {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** By host and port, as no browser does it; so that neither side sees what the other set. */
  private final Map<String, Map<String, String>> cookies = new TreeMap<>();

  HttpResponse<String> get(URI at) {
    return send(HttpRequest.newBuilder(at).GET(), at);
  }

  HttpResponse<String> post(URI at, Map<String, String> fields) {
    var body =
        fields.entrySet().stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(at)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body));
    return send(request, at);
  }

  /** Where an answer leads. */
  static URI next(HttpResponse<String> answer) {
    var to = answer.headers().firstValue("Location");
    return answer.uri().resolve(to.orElseThrow(() -> new AssertionError(answer + answer.body())));
  }

  /** Signs in at the certified provider's own page; where it then sends the browser. */
  URI signInThere(URI authorization, String email) {
    var page = get(authorization);
    var interaction = next(page);
    if (!interaction.getPath().startsWith("/interaction/")) {
      return interaction; // still known there
    }
    var done = post(interaction, Map.of("prompt", "login", "login", email, "password", "any"));
    return next(get(next(done)));
  }

  String cookie(URI at, String name) {
    return cookies.getOrDefault(at.getAuthority(), Map.of()).getOrDefault(name, "");
  }

  void keep(URI at, String name, String value) {
    cookies.computeIfAbsent(at.getAuthority(), any -> new LinkedHashMap<>()).put(name, value);
  }

  /** The fields in an address. */
  static Map<String, String> query(URI at) {
    return Arrays.stream(at.getRawQuery().split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request, URI at) {
    var held = cookies.getOrDefault(at.getAuthority(), Map.of());
    if (!held.isEmpty()) {
      request.header(
          "Cookie",
          held.entrySet().stream()
              .map(one -> one.getKey() + "=" + one.getValue())
              .collect(Collectors.joining("; ")));
    }
    try {
      var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
      for (var set : answer.headers().allValues("Set-Cookie")) {
        var pair = set.substring(0, set.indexOf(';')).split("=", 2);
        keep(at, pair[0], pair[1]);
      }
      return answer;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
