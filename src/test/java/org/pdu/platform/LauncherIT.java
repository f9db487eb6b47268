package org.pdu.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What usually goes wrong at the start is said in one clear sentence, with exit code 1. */
class LauncherIT {
  @TempDir Path folder;

  @Test
  void aTakenPort() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = String.valueOf(taken.getLocalPort());
      refused("Port " + port + " is taken", Map.of("PDU_PORT", port), "run");
    }
  }

  @Test
  void aPortThatIsNone() throws Exception {
    refused("PDU_PORT must be a number", Map.of("PDU_PORT", "eighty"), "run");
  }

  @Test
  void aFolderThatCantBeWrittenTo() throws Exception {
    var file = Files.writeString(folder.resolve("a-file"), "");
    refused("can't be written to", Map.of("PDU_HOME", file.resolve("home").toString()), "run");
  }

  @Test
  void aDatabaseThatDoesNotAnswer() throws Exception {
    var url = "jdbc:postgresql://127.0.0.1:" + PduServer.freePort() + "/pdu";
    refused("can't be reached", Map.of("PDU_DATABASE_URL", url), "run");
  }

  @Test
  void aDatabaseOfAnotherKind() throws Exception {
    refused("must begin with jdbc:postgresql:", Map.of("PDU_DATABASE_URL", "jdbc:h2:mem:x"), "run");
  }

  @Test
  void noJdk() throws Exception {
    var tools = Files.createDirectory(folder.resolve("bin"));
    for (var tool : List.of("bash", "dirname", "sed", "head", "env")) {
      Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool));
    }
    refused(
        "this needs a JDK 21 or newer",
        Map.of(
            "PATH",
            tools.toString(),
            "JAVA_HOME",
            "",
            "PDU_JDKS",
            folder.resolve("none").toString()),
        "run");
  }

  @Test
  void aSecondServerOnTheSameData() throws Exception {
    var home = PduServer.shared().home().toString();
    refused("already running on the data folder", Map.of("PDU_HOME", home), "run");
  }

  @Test
  void aRestoreWhileTheSiteIsUp() throws Exception {
    var backup = folder.resolve("backup.zip");
    var home = Map.of("PDU_HOME", PduServer.shared().home().toString());
    var made = pdu(home, "backup", backup.toString());
    assertEquals(0, made.code(), made.said());
    assertTrue(made.said().contains("Backed up"), made.said());
    refused("already running on the data folder", home, "restore", backup.toString());
  }

  @Test
  void aBackupThatIsNotThere() throws Exception {
    refused("There is no backup at", Map.of(), "restore", folder.resolve("none.zip").toString());
  }

  @Test
  void aCommandThatIsNone() throws Exception {
    refused("there is no command", Map.of(), "fly");
  }

  @Test
  void contentWithAFlawAndWithout() throws Exception {
    var fine = pdu(Map.of(), "content", "check");
    assertEquals(0, fine.code(), fine.said());
    assertTrue(fine.said().contains("no problems"), fine.said());
    Files.createDirectories(folder.resolve("modules/empty"));
    var broken = pdu(Map.of(), "content", "check", folder.toString());
    assertEquals(1, broken.code());
    assertTrue(broken.said().contains("modules/empty/module.yaml:1: "), broken.said());
  }

  private void refused(String words, Map<String, String> settings, String... command)
      throws Exception {
    var result = pdu(settings, command);
    assertEquals(1, result.code(), result.said());
    assertTrue(result.said().contains(words), result.said());
    assertTrue(result.said().startsWith("pdu: "), result.said());
    assertEquals(1, result.said().lines().count(), result.said());
    assertFalse(result.said().contains("Exception"), result.said());
  }

  private record Result(int code, String said) {}

  private Result pdu(Map<String, String> settings, String... command)
      throws IOException, InterruptedException {
    var line = new ArrayList<>(List.of("./pdu"));
    line.addAll(List.of(command));
    var builder = new ProcessBuilder(line).directory(Root.folder().toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("PDU_"));
    builder.environment().put("PDU_BUILD", "off");
    builder.environment().put("PDU_HOME", folder.resolve("home").toString());
    builder.environment().put("PDU_PORT", String.valueOf(PduServer.freePort()));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(settings);
    var process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return new Result(process.exitValue(), said);
  }
}
