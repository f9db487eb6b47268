package org.pdu.curation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymLineTest {
  private static final GivenWords GIVEN =
      new GivenWords() {
        @Override
        public List<SynonymLine> lines() {
          return List.of(SynonymLine.of("PIE, psychologically informed environment"));
        }

        @Override
        public boolean common(String way) {
          return way.equalsIgnoreCase("the");
        }
      };

  private final LineCheck check = new LineCheck(GIVEN);

  @Test
  void aLineReadsAsItWasWritten() {
    assertEquals(
        "SMD, severe  need".replace("  ", " "), SynonymLine.of(" SMD ,severe  need,").text());
    assertEquals("benefits => PIP, UC", SynonymLine.of("benefits=>PIP,UC").text());
  }

  @Test
  void whatIsAskedForIsLookedForToo() {
    assertEquals("benefits => benefits, PIP", SynonymLine.of("benefits => PIP").forSearch());
    assertEquals("SMD, severe need", SynonymLine.of("SMD, severe need").forSearch());
  }

  @Test
  void itSaysWhatItWillDo() {
    assertEquals(
        List.of(
            "Questions with “SMD” will also look for “severe need”.",
            "Questions with “severe need” will also look for “SMD”."),
        SynonymLine.of("SMD, severe need").sentences());
    assertEquals(
        List.of(
            "Questions with “benefits” will also look for “PIP” or “UC”.",
            "Questions with “PIP” or “UC” stay as they are."),
        SynonymLine.of("benefits => PIP, UC").sentences());
  }

  @Test
  void theSameInAnotherOrderAndInOtherLettersIsTheSame() {
    assertEquals(
        SynonymLine.of("SMD, severe need").key(), SynonymLine.of("Severe  NEED, smd").key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SMD",
        "SMD,",
        "SMD, smd",
        "=> a",
        "a =>",
        "a => b => c",
        "a, b\\c",
        "a, #b",
        "a, ?",
        "a, the",
        "a, b\u0000",
        "a, b\nc",
        "a, <b>"
      })
  void whatCantBeALineIsSaidInWords(String text) {
    assertTrue(check.form(text).isPresent(), text);
  }

  @Test
  void tooManyOrTooLongIsTooMuch() {
    assertEquals(Optional.empty(), check.form(ways(20)));
    assertTrue(check.form(ways(21)).isPresent());
    assertEquals(Optional.empty(), check.form("a, " + "b".repeat(80)));
    assertTrue(check.form("a, " + "b".repeat(81)).isPresent());
    assertTrue(check.form("a, ".repeat(400_000)).isPresent());
  }

  @Test
  void whatALineSaysAlreadyIsNotSaidTwice() {
    var others = GIVEN.lines();
    var said = Optional.of("PIE, psychologically informed environment");
    for (var again :
        List.of(
            "psychologically informed environment, pie",
            "pie => Psychologically informed environment")) {
      assertEquals(said, check.saidBy(SynonymLine.of(again), others), again);
    }
    assertEquals(Optional.empty(), check.saidBy(SynonymLine.of("PIE, pastry"), others));
    var oneWay = List.of(SynonymLine.of("a => b"));
    assertEquals(Optional.empty(), check.saidBy(SynonymLine.of("a, b"), oneWay));
    assertTrue(check.saidBy(SynonymLine.of("a => b"), oneWay).isPresent());
  }

  @Property
  void anythingTypedIsAnsweredAndWhatPassesIsReadTheSame(@ForAll String text) {
    if (check.form(text).isEmpty()) {
      var line = SynonymLine.of(text);
      assertEquals(line, SynonymLine.of(line.text()));
    }
  }

  private static String ways(int number) {
    return IntStream.range(0, number).mapToObj(i -> "way " + i).collect(Collectors.joining(", "));
  }
}
