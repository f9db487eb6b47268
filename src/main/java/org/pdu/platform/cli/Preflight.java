package org.pdu.platform.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.pdu.platform.config.MailSettings;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.config.Settings;
import org.pdu.platform.start.HomeLock;

/**
 * Looks, before the server starts, at what usually stops it: settings, folder, port, database. One
 * clear sentence each, and exit code 1.
 */
public final class Preflight {
  private Preflight() {}

  /** Takes no arguments; settings come from the environment. */
  public static void main(String[] arguments) {
    Command.run(() -> {
      var settings = Settings.fromEnvironment();
      MailSettings.fromEnvironment();
      folder(settings.home());
      content(settings);
      HomeLock.check(settings.home());
      port(settings.port());
      settings.database().ifPresent(Preflight::database);
    });
  }

  private static void folder(Path home) {
    try {
      Files.createDirectories(home);
      Files.delete(Files.createTempFile(home, "writable", ""));
    } catch (IOException e) {
      throw new SettingProblem(
          "The data folder " + home + " can't be written to; set PDU_HOME to one that can.");
    }
  }

  private static void content(Settings settings) {
    if (!Files.isDirectory(settings.contentFolder().resolve("modules"))) {
      throw new SettingProblem(
          "There is no content folder at " + settings.contentFolder() + "; set PDU_ROOT.");
    }
  }

  private static void port(int port) {
    try (var probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (BindException taken) {
      throw new SettingProblem(
          "Port " + port + " is taken by another program; set PDU_PORT to a free one.");
    } catch (IOException e) {
      throw new SettingProblem("Port " + port + " can't be used: " + e.getMessage());
    }
  }

  private static void database(Settings.DatabaseServer server) {
    DriverManager.setLoginTimeout(10);
    try (var connection =
        DriverManager.getConnection(server.url(), server.user(), server.password())) {
      if (!connection.isValid(5)) {
        throw new SettingProblem("The database at " + server + " does not answer.");
      }
    } catch (SQLException e) {
      var message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new SettingProblem("The database at " + server + " can't be reached: " + message);
    }
  }
}
