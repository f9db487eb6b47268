package org.pdu.platform.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  @Test
  void withoutAnySettingItIsADemonstrationOnItsOwnDatabase() {
    var settings = Settings.of(Map.of());
    assertTrue(settings.demo());
    assertTrue(settings.database().isEmpty());
    assertEquals(8080, settings.port());
    assertEquals("http://127.0.0.1:8080", settings.publicUrl().toString());
    assertTrue(settings.home().endsWith("var"));
  }

  @Test
  void aNamedDatabaseSwitchesTheDemonstrationOff() {
    var url = "jdbc:postgresql://db/pdu";
    assertFalse(Settings.of(Map.of("PDU_DATABASE_URL", url)).demo());
    assertTrue(Settings.of(Map.of("PDU_DATABASE_URL", url, "PDU_DEMO", "on")).demo());
  }

  @Test
  void emptyIsTheSameAsNotSet() {
    var settings = Settings.of(Map.of("PDU_PORT", " ", "PDU_DEMO_PASSWORD", ""));
    assertEquals(8080, settings.port());
    assertEquals(Optional.empty(), settings.demoPassword());
  }

  @Test
  void aRelativeHomeLiesInTheProject() {
    var settings = Settings.of(Map.of("PDU_ROOT", "/srv/pdu", "PDU_HOME", "data/../data"));
    assertEquals(Path.of("/srv/pdu/data"), settings.home());
  }

  @Test
  void aDatabasePasswordIsNeverPrinted() {
    var settings =
        Settings.of(
            Map.of("PDU_DATABASE_URL", "jdbc:postgresql:x", "PDU_DATABASE_PASSWORD", "s3cret"));
    assertFalse(settings.database().toString().contains("s3cret"));
  }

  @ParameterizedTest
  @CsvSource({
    "PDU_PORT, 0",
    "PDU_PORT, 65536",
    "PDU_PORT, eighty",
    "PDU_DEMO, yes",
    "PDU_DATABASE_URL, jdbc:mysql://x",
    "PDU_PUBLIC_URL, https://x/path",
    "PDU_PUBLIC_URL, ftp://x"
  })
  void aWrongValueIsNamedInOneSentence(String name, String value) {
    var problem = assertThrows(SettingProblem.class, () -> Settings.of(Map.of(name, value)));
    assertTrue(problem.getMessage().contains(name), problem.getMessage());
    assertEquals(1, problem.getMessage().lines().count());
  }
}
