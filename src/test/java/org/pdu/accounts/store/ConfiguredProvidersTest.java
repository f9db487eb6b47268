package org.pdu.accounts.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pdu.accounts.model.Provider;
import org.pdu.platform.config.SettingProblem;

class ConfiguredProvidersTest {
  private static final Map<String, String> CITY =
      Map.of(
          "PDU_OIDC_CITY_ISSUER", "https://id.city.example",
          "PDU_OIDC_CITY_CLIENT_ID", "pdu",
          "PDU_OIDC_CITY_CLIENT_SECRET", "hush",
          "PDU_OIDC_CITY_LABEL", "the City");

  @Test
  void severalAreReadAtOnceByName() {
    var all = new HashMap<>(CITY);
    CITY.forEach((name, value) -> all.put(name.replace("CITY", "ABBEY"), value));
    var read = ConfiguredProviders.of(all);
    assertEquals("[abbey, city]", read.stream().map(Provider::name).toList().toString());
    assertFalse(read.get(0).trustEmail(), "trusted only where it is said");
    assertFalse(read.toString().contains("hush"), "a secret is never shown");
    assertTrue(ConfiguredProviders.of(Map.of("PDU_PORT", "1")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "ISSUER, http://id.city.example",
    "ISSUER, ftp://id.city.example",
    "ISSUER, https://id.city.example?x=y",
    "ISSUER, http://127.0.0.1.evil.example",
    "ISSUER, ''",
    "LABEL, ''",
    "CLIENT_ID, ' '",
    "TRUST_EMAIL, yes",
    "TRUST_EMIAL, on"
  })
  void aWrongValueStopsTheStartAndIsNamed(String setting, String value) {
    var settings = new HashMap<>(CITY);
    settings.put("PDU_OIDC_CITY_" + setting, value);
    var problem = assertThrows(SettingProblem.class, () -> ConfiguredProviders.of(settings));
    assertTrue(problem.getMessage().contains("PDU_OIDC_CITY_" + setting), problem.getMessage());
    assertFalse(problem.getMessage().contains("hush"));
  }
}
