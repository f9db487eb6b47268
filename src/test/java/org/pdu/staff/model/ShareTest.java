package org.pdu.staff.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1.00",
    "0.6, 0.60",
    "60%, 0.60",
    "60, 0.60",
    "'0,5', 0.50",
    "full time, 1.00",
    "0.8 FTE, 0.80",
    "'', 1.00",
    "100, 1.00",
    "0.600000000000001, 0.60"
  })
  void sharesAsPeopleWriteThem(String text, BigDecimal share) {
    assertEquals(Optional.of(share), Share.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "150", "-1", "half", "1e9", "0.001", "101%"})
  void whatIsNoShare(String text) {
    assertEquals(Optional.empty(), Share.of(text));
  }
}
