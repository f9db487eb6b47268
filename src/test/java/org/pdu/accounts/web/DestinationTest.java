package org.pdu.accounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/home",
        "/outcomes/city?module=the-pledge",
        "/search?q=severe+disadvantage&type=lesson",
        "/search?q=caf%C3%A9",
        "/training/the-pledge/lessons/1"
      })
  void anAddressOfOursIsKeptWithItsQuery(String then) {
    assertEquals(then, Destination.of(then));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "home",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "\\/evil.example",
        "/%5cevil.example",
        "/%2fevil.example",
        "/%09/evil.example",
        "/\t/evil.example",
        "/\n/evil.example",
        "\r\n//evil.example",
        "/home\r\nSet-Cookie: a=b",
        "/home\0",
        " /home",
        "/home ",
        "/home#x",
        "/home?x=y#z",
        "/home?then=https://evil.example",
        "/@evil.example",
        "/.evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "/home?x=\"><script>",
        "/ho\u202eme"
      })
  void everythingElseLeadsHome(String then) {
    assertEquals("/home", Destination.of(then));
  }

  @Test
  void nothingAndFarTooMuchLeadHome() {
    assertEquals("/home", Destination.of(null));
    assertEquals("/home", Destination.of("/home?x=" + "y".repeat(2_000)));
  }
}
