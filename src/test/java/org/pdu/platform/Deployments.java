package org.pdu.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The only place that names an archive: the WAR that Maven has just built, with every in-container
 * test and fixture in it, so that one deployment serves them all.
 */
public final class Deployments {
  /** The test runner's servlet; our web.xml forbids that libraries bring servlets of their own. */
  private static final String RUNNER =
      """
      <servlet>
        <servlet-name>ArquillianServletRunnerEE9</servlet-name>
        <servlet-class>org.jboss.arquillian.protocol.servlet5.runner.ServletTestRunner</servlet-class>
      </servlet>
      <servlet-mapping>
        <servlet-name>ArquillianServletRunnerEE9</servlet-name>
        <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
      </servlet-mapping>
      </web-app>
      """;

  private static WebArchive product;

  private Deployments() {}

  /** The product, ready to be asked from inside. */
  public static synchronized WebArchive product() {
    if (product == null) {
      var target = Path.of(System.getProperty("pdu.target", "target"));
      freshHome(Path.of(System.getProperty("pdu.home")));
      product =
          ShrinkWrap.create(ZipImporter.class, "ROOT.war")
              .importFrom(target.resolve("pdu.war").toFile())
              .as(WebArchive.class);
      product.setWebXML(new StringAsset(withRunner(product)));
      product.addClasses(InContainer.class, Waiting.class);
      inside(target.resolve("test-classes")).forEach(product::addClass);
    }
    return product;
  }

  private static String withRunner(WebArchive war) {
    try (InputStream stream = war.get("/WEB-INF/web.xml").getAsset().openStream()) {
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("</web-app>", RUNNER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Class<?>> inside(Path classes) {
    try (var all = Files.walk(classes)) {
      return all.map(path -> classes.relativize(path).toString())
          .filter(name -> name.matches(".*(IT|Fixture)[.]class|.*/fixtures/.*[.]class"))
          .<Class<?>>map(name -> load(name.substring(0, name.length() - 6).replace('/', '.')))
          .filter(type -> type.getPackageName().endsWith(".fixtures") || runsInside(type))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean runsInside(Class<?> type) {
    return InContainer.class.isAssignableFrom(type);
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Deployments.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An empty data folder: what an earlier run left must not help this one. */
  private static void freshHome(Path home) {
    if (!Files.exists(home)) {
      return;
    }
    try (var all = Files.walk(home)) {
      all.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
