package org.pdu.accounts.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.pdu.platform.PduServer;
import org.pdu.platform.Root;

/**
 * A certified OpenID provider on a port of its own: {@code src/test/oidc}, fetched from npm at the
 * first use as its lock file says.
 */
final class CertifiedProvider implements AutoCloseable {
  static final String CLIENT = "pdu";
  static final String SECRET = "a secret between the two of them, for tests";
  private static final Path FOLDER = Root.folder().resolve("src/test/oidc");

  private final int port = PduServer.freePort();
  private final Process process;

  private CertifiedProvider(String redirect) throws IOException, InterruptedException {
    install();
    process =
        new ProcessBuilder("node", "provider.mjs", String.valueOf(port), CLIENT, SECRET, redirect)
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    var said = new StringBuilder();
    var output = process.inputReader();
    for (String line = output.readLine(); ; line = output.readLine()) {
      if (line == null) {
        throw new IllegalStateException("The provider did not start.\n" + said);
      }
      said.append(line).append('\n');
      if (line.startsWith("listening")) {
        break;
      }
    }
    Thread.ofVirtual().start(() -> output.lines().forEach(line -> {}));
  }

  /**
   * Starts one.
   *
   * @param redirect the one address it sends people back to
   */
  static CertifiedProvider start(String redirect) {
    try {
      return new CertifiedProvider(redirect);
    } catch (IOException e) {
      throw new UncheckedIOException("node and npm are needed: apt-get install nodejs npm", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static synchronized void install() throws IOException, InterruptedException {
    if (Files.exists(FOLDER.resolve("node_modules/.package-lock.json"))) {
      return;
    }
    var npm =
        new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .redirectOutput(Root.folder().resolve("target/npm.log").toFile())
            .start();
    if (!npm.waitFor(3, TimeUnit.MINUTES) || npm.exitValue() != 0) {
      throw new IllegalStateException("npm ci failed; see target/npm.log");
    }
  }

  String issuer() {
    return "http://127.0.0.1:" + port;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
