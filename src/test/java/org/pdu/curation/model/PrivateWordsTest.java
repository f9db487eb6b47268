package org.pdu.curation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What was asked in vain: the same in whatever way it was typed, and nothing that leads to
 * somebody.
 */
class PrivateWordsTest {
  @Test
  void theSameQuestionIsTheSame() {
    assertEquals("what is smd", Phrases.plain("  What\u00a0is\tSMD ? "));
    assertEquals("", Phrases.plain("?!"));
  }

  @Property
  void whatIsPlainStaysAsItIs(@ForAll String words) {
    var plain = Phrases.plain(words);
    assertEquals(plain, Phrases.plain(plain));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jo@work.example",
        "jo @ work",
        "07700 900123",
        "+44 (0)115 496 0000",
        "943 476 5919",
        "9434765919",
        "ng1 5dt",
        "ng15dt",
        "m1 1ae",
        "somebody born 1/2/1980",
        "1980-02-01",
        "01.02.80",
        "born 1st of february",
        "12 march 1975",
        "march 3rd",
        "qq 12 34 56 c",
        "case 1234567"
      })
  void whatLeadsToSomebodyIsSeen(String words) {
    assertTrue(Identifying.in(Phrases.plain(words)), words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "missing appointments",
        "pie 2025",
        "care act 2014 section 42",
        "covid 19",
        "24 7 support",
        "housing first 5 principles",
        "step 4 of the pledge"
      })
  void whatLeadsToNobodyIsLetThrough(String words) {
    assertFalse(Identifying.in(Phrases.plain(words)), words);
  }
}
