package org.pdu.accounts.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nobody",
        "a@b",
        "a@b@c.example",
        "a b@c.example",
        "a@c.example\r\nBcc: d@e.example",
        "a\0@c.example",
        "<a@c.example>",
        "a@c.example,d@e.example",
        "a@-c.example",
        "a@c..example",
        "a@c.example."
      })
  void whatCantBeOneIsNone(String text) {
    assertTrue(EmailAddress.of(text).isEmpty());
  }

  @Test
  void theDomainStandsBehindTheLastAtAndIsSmall() {
    var address = EmailAddress.of(" O'Neill+pdu@Harebell.Example ").orElseThrow();
    assertEquals("O'Neill+pdu@Harebell.Example", address.text());
    assertEquals("harebell.example", address.domain());
  }

  @Test
  void aDomainIsNoAddressAndNoPattern() {
    assertTrue(EmailAddress.isDomain("nhs.example"));
    for (var text : new String[] {"", "example", "*.example", "a@b.example", "A.example"}) {
      assertFalse(EmailAddress.isDomain(text), text);
    }
  }
}
