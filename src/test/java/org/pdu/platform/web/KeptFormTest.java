package org.pdu.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pdu.platform.web.KeptForm.Field;

class KeptFormTest {
  @Test
  void whatWasFilledInComesBackAsItWas() {
    var form =
        new KeptForm(
            "/training/the-pledge/quiz",
            List.of(new Field("a", "<b>\"'&"), new Field("a", "ünï 😀"), new Field("b", "")));
    assertEquals(Optional.of(form), KeptForm.parse(form.asText()));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "no address",
        "/training",
        "//evil.example?a=b",
        "https://evil.example/?a=b",
        "/\\evil?a=b",
        "/a b?a=b"
      })
  void whatLeadsElsewhereOrIsOfAnotherShapeIsNone(String text) {
    assertEquals(Optional.empty(), KeptForm.parse(text));
  }

  @Test
  void brokenSignsAreTakenAsTheyStand() {
    assertEquals(
        Optional.of(new KeptForm("/home", List.of(new Field("a", "%zz")))),
        KeptForm.parse("/home?a=%zz&=x&y"));
  }
}
