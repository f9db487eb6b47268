package org.pdu.platform.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How letters leave the house, from {@code PDU_SMTP_URL} and {@code PDU_MAIL_FROM}.
 *
 * @param server the mail server; empty when none is set: letters wait or, in the demonstration, are
 *     shown in the product itself
 * @param from the address that letters come from
 */
public record MailSettings(Optional<MailServer> server, String from) {
  private static final String FORM =
      "PDU_SMTP_URL must look like smtp://user:password@mail.example.org:587 or smtps://…:465.";

  /**
   * A mail server kept by others.
   *
   * @param implicitTls whether TLS begins with the connection ({@code smtps}); otherwise STARTTLS
   *     is used where offered, and insisted on where there is a password to protect
   * @param port 1 to 65535; 587, or 465 for {@code smtps}, when none is named
   * @param user empty when the server asks for none
   */
  public record MailServer(
      String host, int port, boolean implicitTls, String user, String password) {
    @Override
    public String toString() {
      return host + ":" + port;
    }

    /** Whether a letter may leave only under TLS. */
    public boolean insistsOnTls() {
      boolean here = host.equals("127.0.0.1") || host.equals("localhost") || host.equals("[::1]");
      return implicitTls || (!user.isEmpty() && !here);
    }
  }

  /** The settings of this process. */
  public static MailSettings fromEnvironment() {
    return of(Settings.environment());
  }

  /**
   * @throws SettingProblem when a value can't be used, with one sentence that names it and no
   *     password
   */
  public static MailSettings of(Map<String, String> env) {
    var server = text(env, "PDU_SMTP_URL").map(MailSettings::server);
    var from = text(env, "PDU_MAIL_FROM");
    if (server.isPresent() && from.isEmpty()) {
      throw new SettingProblem(
          "PDU_MAIL_FROM must name the address that letters come from, as PDU_SMTP_URL is set.");
    }
    from.ifPresent(MailSettings::check);
    return new MailSettings(server, from.orElse("pdu@localhost"));
  }

  private static void check(String from) {
    if (!from.matches("[^\\s@<>,;\"\\p{Cntrl}]+@[^\\s@<>,;\"\\p{Cntrl}]+")) {
      throw new SettingProblem(
          "PDU_MAIL_FROM must be one e-mail address, such as pdu@example.org, not “" + from + "”.");
    }
  }

  private static MailServer server(String url) {
    var uri = uri(url);
    var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    boolean plain = uri.getRawQuery() == null && uri.getRawFragment() == null;
    boolean noPath = uri.getRawPath() == null || uri.getRawPath().matches("/?");
    boolean port = uri.getPort() == -1 || (uri.getPort() >= 1 && uri.getPort() <= 65_535);
    if (!scheme.matches("smtps?") || uri.getHost() == null || !plain || !noPath || !port) {
      throw new SettingProblem(FORM);
    }
    boolean implicit = scheme.equals("smtps");
    var who = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
    int colon = who.indexOf(':');
    return new MailServer(
        uri.getHost(),
        uri.getPort() == -1 ? (implicit ? 465 : 587) : uri.getPort(),
        implicit,
        plain(colon < 0 ? who : who.substring(0, colon)),
        plain(colon < 0 ? "" : who.substring(colon + 1)));
  }

  private static URI uri(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException secret) { // its message would repeat the password
      throw new SettingProblem(FORM);
    }
  }

  /** Percent signs undone; a plus stays one. */
  private static String plain(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static Optional<String> text(Map<String, String> env, String name) {
    return Optional.ofNullable(env.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }
}
