package org.pdu.accounts.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTest {
  /** The key of the test vectors of RFC 4226, appendix D, and RFC 6238, appendix B. */
  private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void theVectorsOfRfc6238(long second, String code) {
    assertEquals(code, Totp.code(KEY, second / 30, 8));
    assertEquals(code.substring(2), Totp.code(KEY, Instant.ofEpochSecond(second)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 755224",
    "1, 287082",
    "2, 359152",
    "3, 969429",
    "4, 338314",
    "5, 254676",
    "6, 287922",
    "7, 162583",
    "8, 399871",
    "9, 520489"
  })
  void theVectorsOfRfc4226(long step, String code) {
    assertEquals(code, Totp.code(KEY, step, 6));
  }

  @Test
  void aClockMayBeOneStepOffAndNoMore() {
    var now = Instant.ofEpochSecond(3_000);
    for (long step = 97; step <= 103; step++) {
      var found = Totp.stepOf(KEY, Totp.code(KEY, step, 6), now, 0);
      boolean near = Math.abs(step - 100) <= 1;
      assertEquals(near ? OptionalLong.of(step) : OptionalLong.empty(), found, "step " + step);
    }
  }

  @Test
  void aStepThatWasUsedIsRefusedAndSoAreThoseBefore() {
    var now = Instant.ofEpochSecond(3_000);
    assertTrue(Totp.stepOf(KEY, Totp.code(KEY, 100, 6), now, 100).isEmpty());
    assertTrue(Totp.stepOf(KEY, Totp.code(KEY, 99, 6), now, 100).isEmpty());
    assertTrue(Totp.stepOf(KEY, Totp.code(KEY, 101, 6), now, 100).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345", "1234567", "abcdef", "١٢٣٤٥٦", "12345\0", "-12345"})
  void whatIsNotSixDigitsIsNoCode(String typed) {
    assertTrue(Totp.stepOf(KEY, typed, Instant.ofEpochSecond(59), 0).isEmpty());
  }

  @Test
  void spacesAreNobodysFault() {
    assertTrue(Totp.stepOf(KEY, " 287 082 ", Instant.ofEpochSecond(59), 0).isPresent());
  }

  @ParameterizedTest
  @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB"})
  void theVectorsOfRfc4648(String plain, String text) {
    assertEquals(text, Totp.text(plain.getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void theAddressNamesTheAccountAndHoldsTheKey() {
    assertEquals(
        "otpauth://totp/PDU%3Asam%2Bx%40test.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
            + "&issuer=PDU&algorithm=SHA1&digits=6&period=30",
        Totp.address(KEY, "sam+x@test.example"));
  }
}
