package org.pdu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The bare servlet as an application of its own, at {@link #ADDRESS}. */
final class BareWar {
  /** Its address, with the key that it reads by. */
  static final String ADDRESS = "/bare/row?slug=bench-organisation-1";

  private static final String WEB_XML =
      """
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0" metadata-complete="true">
        <absolute-ordering/>
        <servlet>
          <servlet-name>bare</servlet-name>
          <servlet-class>org.pdu.bench.BareServlet</servlet-class>
        </servlet>
        <servlet-mapping><servlet-name>bare</servlet-name><url-pattern>/row</url-pattern></servlet-mapping>
      </web-app>
      """;

  private BareWar() {}

  /** Writes it into a folder. */
  static Path in(Path folder) {
    var war = folder.resolve("bare.war");
    try (var zip = new ZipOutputStream(Files.newOutputStream(war))) {
      put(zip, "WEB-INF/web.xml", WEB_XML.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      try (var code = BareServlet.class.getResourceAsStream("BareServlet.class")) {
        put(
            zip,
            "WEB-INF/classes/org/pdu/bench/BareServlet.class",
            Objects.requireNonNull(code).readAllBytes());
      }
      put(zip, "WEB-INF/lib/postgresql.jar", Files.readAllBytes(driver()));
      return war;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path driver() {
    try {
      var place = org.postgresql.Driver.class.getProtectionDomain().getCodeSource().getLocation();
      return Path.of(place.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }
}
