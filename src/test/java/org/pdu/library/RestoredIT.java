package org.pdu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pdu.library.Stories.ALL;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Root;
import org.pdu.platform.Waiting;

/** Neither yesterday's backup nor an empty database brings back what was taken back today. */
class RestoredIT {
  private static final String BROUGHT = "grounding-sheet";

  @TempDir Path folder;

  @Test
  void whatWasTakenBackStaysTakenBack() throws Exception {
    try (var server = PduServer.with(Map.of())) {
      var stories = new Stories(server);
      var title = Stories.word();
      var author = stories.expert("Ada Writer");
      var id = stories.published(author, stories.expert("Rafi Reader"), title, "Words.", "public");
      var backup = folder.resolve("yesterday.zip").toString();
      pdu(server, "backup", backup);
      assertEquals(204, stories.withdraw(author, id));
      assertEquals(
          204, stories.of(Demo.PDU).json(ALL + "/" + BROUGHT + "/withdraw", "{}").statusCode());
      server.stop();
      pdu(server, "restore", backup);
      server.restartUndemonstrated();
      isGone(stories, id, title, author);
      server.stop();
      delete(server.home().resolve("database"));
      server.restartUndemonstrated();
      isAwayFromAnEmptyDatabase(stories);
    }
  }

  private static void isGone(Stories stories, String id, String title, Account author) {
    assertEquals(410, stories.nobody().get(ALL + "/" + id).statusCode());
    assertEquals(410, stories.of(author).get(ALL + "/" + id + "/workshop").statusCode());
    assertEquals(410, stories.nobody().get(ALL + "/" + BROUGHT).statusCode());
    assertFalse(stories.found(stories.nobody(), ALL + "?size=50", id));
    assertEquals("WITHDRAWN", stories.column("state", id));
    assertEquals(List.of(), stories.tablesThatSay(title));
    var reader = stories.of(author);
    Waiting.until(
        () -> stories.found(reader, "/api/search?q=grounding", "library/"), found -> found);
    assertFalse(stories.found(reader, "/api/search?q=yesterday", id));
    assertFalse(
        stories.found(reader, "/api/search?q=grounding+sheet", "/library/" + BROUGHT + "\""));
  }

  private static void isAwayFromAnEmptyDatabase(Stories stories) {
    assertEquals(404, stories.nobody().get(ALL + "/" + BROUGHT).statusCode());
    assertTrue(stories.nobody().get(ALL).body().contains("\"slug\""), "the others are there");
  }

  private static void pdu(PduServer server, String... command) throws Exception {
    var line = new java.util.ArrayList<>(List.of("./pdu"));
    line.addAll(List.of(command));
    var builder = new ProcessBuilder(line).directory(Root.folder().toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("PDU_"));
    builder.environment().put("PDU_BUILD", "off");
    builder.environment().put("PDU_HOME", server.home().toString());
    builder.environment().put("PDU_INDEX", server.home().resolve("index").toString());
    builder.environment().put("PDU_PORT", String.valueOf(server.port()));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    var process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(120, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), said);
  }

  private static void delete(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
