package org.pdu.training.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CertificateCodeTest {
  @Test
  void aCodeCanBeReadBackHoweverItIsTyped() {
    var code = CertificateCode.random();
    var typed = " " + code.text().toLowerCase(java.util.Locale.ROOT).replace("-", " ") + " ";
    assertEquals(Optional.of(code), CertificateCode.parse(typed));
  }

  @Test
  void lookAlikesAreForgiven() {
    assertEquals(
        CertificateCode.parse("0000-1111-0000-1111"), CertificateCode.parse("OOOO-IIII-oooo-llll"));
  }

  @Test
  void twoCodesDiffer() {
    assertNotEquals(CertificateCode.random(), CertificateCode.random());
  }

  @Property
  void whateverIsTypedIsACodeOrNone(@ForAll String typed) {
    CertificateCode.parse(typed)
        .ifPresent(code ->
            assertTrue(code.text().matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}")));
  }
}
