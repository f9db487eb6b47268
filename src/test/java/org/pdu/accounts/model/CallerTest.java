package org.pdu.accounts.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0|Edge on Windows",
        "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0|Firefox on Linux",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 Version/19.0 Safari/604.1|Safari on iPhone",
        "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36|Chrome on Android",
        "curl/8.5.0|''"
      })
  void theKindOfProgramIsToldWithoutVersions(String agent, String program) {
    assertEquals(program, new Caller("192.0.2.7", agent).program());
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.…",
    "127.0.0.1, this machine",
    "::1, this machine",
    "2001:db8:85a3:0:0:8a2e:370:7334, 2001:db8:85a3:…",
    "nonsense, ''"
  })
  void theNetworkIsToldAndNotTheAddress(String address, String network) {
    assertEquals(network, new Caller(address, "").network());
  }

  @Test
  void nothingKnownIsNothingSaid() {
    assertEquals("", Caller.UNKNOWN.program() + Caller.UNKNOWN.network());
  }
}
