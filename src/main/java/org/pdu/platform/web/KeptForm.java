package org.pdu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in and sent when it could not be taken, because the sign-in had ended or had
 * been renewed in another tab: handed back to them, so that no word is lost. Passwords are not
 * kept.
 *
 * @param path where it was sent, an address of our own
 */
public record KeptForm(String path, List<Field> fields) {
  /** The request attribute under which pages find it. */
  public static final String ATTRIBUTE = "org.pdu.kept";

  /** The request attribute with the anti-forgery token that it is sent again with. */
  public static final String TOKEN = "org.pdu.kept-token";

  private static final int MOST = 300_000;
  private static final String OWN = "/[A-Za-z0-9][A-Za-z0-9/_.-]*";

  /** A field and one of its values. */
  public record Field(String name, String value) {}

  /** What a form sends; empty when it is too much to hand back, or has no address of ours. */
  public static Optional<KeptForm> of(HttpServletRequest request) {
    List<Field> fields = new ArrayList<>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (!name.equals(OriginFilter.FIELD) && !name.contains("assword")) {
            for (String value : values) {
              fields.add(new Field(name, value));
            }
          }
        });
    int size = fields.stream().mapToInt(f -> f.name().length() + f.value().length()).sum();
    var path = request.getRequestURI();
    return size > MOST || !path.matches(OWN)
        ? Optional.empty()
        : Optional.of(new KeptForm(path, List.copyOf(fields)));
  }

  /** As one text that a hidden field can carry: an address with its query. */
  public String asText() {
    return path
        + "?"
        + fields.stream()
            .map(field -> coded(field.name()) + "=" + coded(field.value()))
            .collect(Collectors.joining("&"));
  }

  /** The form that such a text carries; empty for any other text. */
  public static Optional<KeptForm> parse(@Nullable String text) {
    int query = text == null ? -1 : text.indexOf('?');
    if (text == null || query < 0 || !text.substring(0, query).matches(OWN)) {
      return Optional.empty();
    }
    List<Field> fields = new ArrayList<>();
    for (String pair : text.substring(query + 1).split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields.add(new Field(plain(pair.substring(0, equals)), plain(pair.substring(equals + 1))));
      }
    }
    return Optional.of(new KeptForm(text.substring(0, query), fields));
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String plain(String coded) {
    try {
      return URLDecoder.decode(coded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException tampered) {
      return coded;
    }
  }
}
