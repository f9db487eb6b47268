package org.pdu.accounts.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "elevensigns",
        "PassWord-Password",
        "1234 5678 9012",
        "aaaaaaaaaaaaaaaaaa",
        "sam.carter@test.example",
        "Sam  Carter-Jones",
        "SamCarterJones"
      })
  void whatOthersWouldTryIsRefused(String password) {
    assertTrue(wrong(password).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"four grey herons", "zwölf Äpfel am Baum", "🦉🦉🦊🦊🐻🐻🦉🦊🐻🦉🦊🐻"})
  void wordsWithoutAnySignsWillDo(String password) {
    assertEquals(Optional.empty(), wrong(password));
  }

  @Property(tries = 200)
  void tooLongIsRefusedAndNothingThrows(
      @ForAll @AlphaChars @StringLength(min = 990, max = 1010) String password) {
    boolean common = password.chars().distinct().count() < 3;
    assertEquals(password.length() > 1_000 || common, wrong(password).isPresent());
  }

  @Test
  void itIsSaidWhatToDo() {
    assertTrue(wrong("short").orElseThrow().startsWith("Use at least 12 characters; this has 5."));
  }

  private static Optional<String> wrong(String password) {
    return PasswordRules.wrong(password, "sam.carter@test.example", "Sam Carter-Jones");
  }
}
