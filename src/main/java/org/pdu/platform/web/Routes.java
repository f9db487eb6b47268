package org.pdu.platform.web;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Clean addresses for pages, as listed in {@code WEB-INF/routes}: {@code /training/{slug}/quiz ->
 * /training/quiz.xhtml}. What stands in braces reaches the page as a request parameter.
 */
public final class Routes {
  private static final Pattern NAME = Pattern.compile("\\{([a-z][A-Za-z]*)}");
  private static final String FOLDER = "/WEB-INF/routes/";
  private final List<Route> routes;

  private Routes(List<Route> routes) {
    this.routes = routes;
  }

  /** A page's address, as its file has it, and the view that shows it. */
  public record Listed(String address, String view) {}

  private record Route(String address, Pattern pattern, List<String> names, String view) {
    Optional<String> target(String path) {
      Matcher matcher = pattern.matcher(path);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      var target = new StringBuilder(view);
      for (int i = 0; i < names.size(); i++) {
        target
            .append(target.indexOf("?") < 0 ? '?' : '&')
            .append(names.get(i))
            .append('=')
            .append(URLEncoder.encode(matcher.group(i + 1), StandardCharsets.UTF_8));
      }
      return Optional.of(target.toString());
    }
  }

  /** All routes of the application; a file for each context. */
  public static Routes load(ServletContext application) {
    var files =
        new TreeSet<>(Objects.requireNonNullElse(application.getResourcePaths(FOLDER), Set.of()));
    return new Routes(
        files.stream().flatMap(file -> lines(application, file)).map(Routes::parse).toList());
  }

  private static Stream<String> lines(ServletContext application, String file) {
    try (InputStream stream = Objects.requireNonNull(application.getResourceAsStream(file))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every one of them. */
  public List<Listed> all() {
    return routes.stream().map(route -> new Listed(route.address(), route.view())).toList();
  }

  /** The view and its parameters for a path, if it is a page's. */
  Optional<String> target(String path) {
    return routes.stream().map(route -> route.target(path)).flatMap(Optional::stream).findFirst();
  }

  private static Route parse(String line) {
    String[] sides = line.split("\\s*->\\s*", 2);
    List<String> names = NAME.matcher(sides[0]).results().map(found -> found.group(1)).toList();
    var pattern = Pattern.compile(NAME.matcher(sides[0]).replaceAll("([^/]+)"));
    return new Route(sides[0], pattern, names, sides[1]);
  }
}
