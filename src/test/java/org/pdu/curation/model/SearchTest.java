package org.pdu.curation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SearchTest {
  @Test
  void theSameSearchHasTheSameAddress() {
    var search = Search.of("type=story&q=a+%26+b&topic=x&type=film&page=3&after=9");
    assertEquals("q=a+%26+b&type=film&type=story&topic=x", search.query());
    assertEquals(search, Search.of(search.query()));
    assertEquals("type: film, type: story, topic: x", search.narrowed());
  }

  @Test
  void whatCantBeSavedIsSaid() {
    assertTrue(Search.of("").flaw().isPresent());
    assertTrue(Search.of("q=%00a").flaw().isPresent());
    assertTrue(Search.of("q=%zz").flaw().isPresent());
    assertTrue(Search.of("q=" + "a".repeat(201)).flaw().isPresent());
    assertTrue(Search.of("topic=" + "a".repeat(1_000_000)).flaw().isPresent());
    assertTrue(Search.of("type=story").flaw().isEmpty());
  }

  @Property
  void whatIsWrittenIsReadAgain(
      @ForAll String words, @ForAll @Size(max = 3) List<@AlphaChars String> topics) {
    var named = topics.stream().filter(topic -> !topic.isEmpty()).toList();
    var search = new Search(words.replaceAll("[\\ud800-\\udfff]", ""), Map.of("topic", named));
    assertEquals(search, Search.of(search.query()));
  }
}
