package org.pdu.platform;

import java.nio.file.Path;

/** Where the project stands, whoever runs the test. */
public final class Root {
  private Root() {}

  /** The folder of {@code pom.xml}. */
  public static Path folder() {
    return Path.of(System.getProperty("pdu.root", ".")).toAbsolutePath().normalize();
  }
}
