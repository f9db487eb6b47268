package org.pdu.outcomes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pdu.platform.config.SettingProblem;

class FileCatalogueTest {
  private static final Path REAL = Path.of("content/outcomes/measures.yaml");

  @Test
  void theFrameworkHas18Outcomes51RowsAnd43Measures() {
    var framework = FileCatalogue.read(REAL);
    assertEquals(18, framework.outcomes().size());
    assertEquals(51, framework.rows().size());
    assertEquals(43, framework.measures().size());
    assertEquals("5.1", framework.row("9.4").orElseThrow().measure().code());
  }

  @Test
  void anUnknownKeyIsRefusedWithFileAndLine(@TempDir Path folder) throws IOException {
    var broken = folder.resolve("measures.yaml");
    var text = Files.readString(REAL).replaceFirst("        unit: ", "        units: ");
    Files.writeString(broken, text);
    int line = text.substring(0, text.indexOf("        units: ")).split("\n", -1).length;
    var problem = assertThrows(SettingProblem.class, () -> FileCatalogue.read(broken));
    assertTrue(
        String.valueOf(problem.getMessage()).contains("measures.yaml, line " + line + ":"),
        problem.getMessage());
  }
}
