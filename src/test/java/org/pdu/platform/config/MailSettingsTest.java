package org.pdu.platform.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailSettingsTest {
  @Test
  void withoutAServerNothingIsSent() {
    assertTrue(MailSettings.of(Map.of()).server().isEmpty());
  }

  @Test
  void aServerIsReadWithItsUserAndPassword() {
    var server =
        of("smtp://pdu%40example.org:a%3Ab+c@mail.example.org:2525").server().orElseThrow();
    assertEquals("mail.example.org", server.host());
    assertEquals(2525, server.port());
    assertEquals("pdu@example.org", server.user());
    assertEquals("a:b+c", server.password());
    assertTrue(server.insistsOnTls(), "a password leaves only under TLS");
    assertFalse(server.toString().contains("a:b"));
  }

  @Test
  void portsAreTheUsualOnesWhereNoneIsNamed() {
    assertEquals(587, of("smtp://mail.example.org").server().orElseThrow().port());
    assertEquals(465, of("smtps://mail.example.org/").server().orElseThrow().port());
    assertFalse(of("smtp://relay").server().orElseThrow().insistsOnTls());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mail.example.org",
        "http://mail.example.org",
        "smtp://",
        "smtp://host:0",
        "smtp://host:99999",
        "smtp://host/path",
        "smtp://host?tls=off",
        "smtp://u:se cret@host"
      })
  void whatIsNoServerIsRefusedInOneSentenceWithoutThePassword(String url) {
    var problem = assertThrows(SettingProblem.class, () -> of(url));
    assertTrue(problem.getMessage().startsWith("PDU_SMTP_URL must look like smtp://"));
    assertFalse(problem.getMessage().contains("se cret"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "a@b@c", "a b@c.example", "PDU <a@c.example>", "a@c, d@e"})
  void lettersComeFromOneAddress(String from) {
    var env = Map.of("PDU_SMTP_URL", "smtp://host", "PDU_MAIL_FROM", from);
    assertThrows(SettingProblem.class, () -> MailSettings.of(env));
  }

  @Test
  void aServerNeedsAnAddressToComeFrom() {
    var env = Map.of("PDU_SMTP_URL", "smtp://host");
    var problem = assertThrows(SettingProblem.class, () -> MailSettings.of(env));
    assertTrue(problem.getMessage().startsWith("PDU_MAIL_FROM must name"));
  }

  private static MailSettings of(String url) {
    return MailSettings.of(Map.of("PDU_SMTP_URL", url, "PDU_MAIL_FROM", "pdu@example.org"));
  }
}
