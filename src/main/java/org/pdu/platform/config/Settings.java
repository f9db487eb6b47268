package org.pdu.platform.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every setting of the product, from {@code PDU_*} environment variables; defaults and meanings are
 * listed in {@code deploy/README.md}.
 *
 * @param home where data lives: embedded database, demo password, log
 * @param root the project folder, in which {@code content} and {@code search-index} stand
 * @param index where this node keeps its copy of the search index, which may be deleted at any
 *     time: {@code PDU_INDEX}; by default {@code search-index/data} in the project folder or, when
 *     {@code PDU_HOME} names another home than {@code var}, {@code index} in that home, so that
 *     each home has an index of its own
 * @param files where the bytes of files lie that people bring, one folder for all nodes: {@code
 *     PDU_FILES}; by default {@code files} in the home
 * @param uploadMegabytes how large such a file may be, 1 to 500
 * @param port the port listened on, 1 to 65535
 * @param publicUrl how people reach this product, without a final slash
 * @param database the server to use; empty for the embedded one
 * @param demo whether the invented demonstration partnership is seeded
 * @param demoPassword the password of the demo sign-ins, if given
 * @param trustedProxies addresses of proxies whose word on where a request comes from counts
 * @param apiPerMinute how many API requests one caller may make in a minute, on each node
 */
public record Settings(
    Path home,
    Path root,
    Path index,
    Path files,
    int uploadMegabytes,
    int port,
    URI publicUrl,
    Optional<DatabaseServer> database,
    boolean demo,
    Optional<String> demoPassword,
    Set<String> trustedProxies,
    int apiPerMinute) {

  /** A PostgreSQL server kept by others. */
  public record DatabaseServer(String url, String user, String password) {
    @Override
    public String toString() {
      return url + " as " + user;
    }
  }

  /**
   * The settings of this process: environment variables, and system properties of the same names
   * over them. MicroProfile Config is not asked: the connection pool needs the answer before the
   * application is known to it.
   */
  public static Settings fromEnvironment() {
    return of(environment());
  }

  /** What settings are read from, for contexts that have some of their own. */
  public static Map<String, String> environment() {
    Map<String, String> values = new HashMap<>(System.getenv());
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith("PDU_"))
        .forEach(name -> values.put(name, System.getProperty(name)));
    return values;
  }

  /**
   * @throws SettingProblem when a value can't be used, with one sentence that names it
   */
  public static Settings of(Map<String, String> env) {
    var root = Path.of(text(env, "PDU_ROOT").orElse(".")).toAbsolutePath().normalize();
    var home = root.resolve(text(env, "PDU_HOME").orElse("var")).normalize();
    int port = port(text(env, "PDU_PORT").orElse("8080"));
    var database = text(env, "PDU_DATABASE_URL").map(url -> server(url, env));
    return new Settings(
        home,
        root,
        index(env, root, home),
        text(env, "PDU_FILES").map(root::resolve).orElse(home.resolve("files")).normalize(),
        megabytes(text(env, "PDU_UPLOAD_MEGABYTES").orElse("50")),
        port,
        publicUrl(text(env, "PDU_PUBLIC_URL").orElse("http://127.0.0.1:" + port)),
        database,
        onOff("PDU_DEMO", text(env, "PDU_DEMO").orElse(database.isEmpty() ? "on" : "off")),
        text(env, "PDU_DEMO_PASSWORD"),
        Set.of(
            text(env, "PDU_TRUSTED_PROXIES")
                .map(list -> list.split("[,\\s]+"))
                .orElse(new String[0])),
        perMinute(text(env, "PDU_API_PER_MINUTE").orElse("1200")));
  }

  /** Where the embedded database keeps its data. */
  public Path databaseFolder() {
    return home.resolve("database");
  }

  /** What people read. */
  public Path contentFolder() {
    return root.resolve("content");
  }

  /**
   * The search engine's analysis files, relevance judgments and, unless set apart, its segments.
   */
  public Path searchFolder() {
    return root.resolve("search-index");
  }

  private static Path index(Map<String, String> env, Path root, Path home) {
    var usual =
        home.equals(root.resolve("var"))
            ? root.resolve("search-index").resolve("data")
            : home.resolve("index");
    return text(env, "PDU_INDEX").map(root::resolve).orElse(usual).normalize();
  }

  private static Optional<String> text(Map<String, String> env, String name) {
    return Optional.ofNullable(env.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  private static int port(String value) {
    try {
      int port = Integer.parseInt(value);
      if (port >= 1 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      throw new SettingProblem("PDU_PORT must be a number from 1 to 65535, not “" + value + "”.");
    }
    throw new SettingProblem("PDU_PORT must be a number from 1 to 65535, not “" + value + "”.");
  }

  private static int perMinute(String value) {
    if (value.matches("[1-9][0-9]{0,8}")) {
      return Integer.parseInt(value);
    }
    throw new SettingProblem("PDU_API_PER_MINUTE must be a whole number above 0.");
  }

  private static int megabytes(String value) {
    if (value.matches("[1-9][0-9]{0,2}") && Integer.parseInt(value) <= 500) {
      return Integer.parseInt(value);
    }
    throw new SettingProblem("PDU_UPLOAD_MEGABYTES must be a whole number from 1 to 500.");
  }

  private static URI publicUrl(String value) {
    if (!value.matches("https?://[^/\\s?#]+")) {
      throw new SettingProblem(
          "PDU_PUBLIC_URL must look like https://pdu.example.org, without a path, not “"
              + value
              + "”.");
    }
    return URI.create(value);
  }

  private static DatabaseServer server(String url, Map<String, String> env) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new SettingProblem(
          "PDU_DATABASE_URL must begin with jdbc:postgresql: (the PDU runs on PostgreSQL only).");
    }
    return new DatabaseServer(
        url,
        text(env, "PDU_DATABASE_USER").orElse("pdu"),
        text(env, "PDU_DATABASE_PASSWORD").orElse(""));
  }

  private static boolean onOff(String name, String value) {
    return switch (value) {
      case "on" -> true;
      case "off" -> false;
      default -> throw new SettingProblem(name + " must be on or off, not “" + value + "”.");
    };
  }
}
