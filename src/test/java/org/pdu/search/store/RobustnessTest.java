package org.pdu.search.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pdu.search.store.SearchFixtures.ask;
import static org.pdu.search.store.SearchFixtures.keeper;
import static org.pdu.search.store.SearchFixtures.lesson;
import static org.pdu.search.store.SearchFixtures.suggest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.pdu.search.model.Facet;
import org.pdu.search.model.Order;
import org.pdu.search.model.Question;

/** Whatever is typed, there is an answer. */
class RobustnessTest {
  private static final List<String> PARTS =
      List.of(
          ("SMD¦pie¦MDT¦\"¦“¦-¦--¦';--¦"
                  + "(¦)¦AND¦OR¦NOT¦*¦?¦~¦"
                  + "^9¦title:¦/x/¦[a TO b]¦{¦}¦\\¦\\u0000¦"
                  + "domestic abuse¦homelessnes¦the¦é¦\uD83D¦😀¦\u202E¦-\"¦"
                  + "\"severe and multiple¦TIC¦multiple complex needs¦<script>¦%00¦\n¦\t¦ ")
              .split("¦"));
  private static Path folder;
  private static IndexKeeper keeper;

  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("search");
    var shelf = new Shelf();
    shelf.put(lesson("a", "SMD and PIE", "A <b>body</b> with a \"quotation\" & more.", "words"));
    shelf.put(lesson("b", "Teams", "Multidisciplinary teams, domestic abuse, CPD.", "words"));
    keeper = keeper(folder, shelf);
    keeper.open();
  }

  @AfterContainer
  static void close() throws IOException {
    keeper.close();
    IndexFolder.delete(folder);
  }

  @Property(tries = 400)
  void anyTextIsAQuestion(@ForAll @StringLength(max = 200) String typed) {
    answered(typed);
  }

  @Property(tries = 400)
  void anyMixOfSignsAndOurWordsIsAQuestion(@ForAll("mixes") String typed) {
    answered(typed);
  }

  @Property(tries = 100)
  void anyBodyGivesASafeSnippet(@ForAll @StringLength(max = 2000) String body) throws IOException {
    var shelf = new Shelf();
    shelf.put(lesson("x", "Kettle", body + " kettle <img src=x onerror=alert(1)> " + body));
    var own = Files.createTempDirectory("search");
    try (var small = keeper(own, shelf)) {
      small.open();
      for (var hit : ask(small, "kettle " + body).items()) {
        safe(hit.snippet());
      }
    } finally {
      IndexFolder.delete(own);
    }
  }

  @Example
  void hostileQuestionsAreAnsweredInBoundedTime() {
    var bounded = Duration.ofSeconds(20);
    for (String hostile :
        List.of(
            "*".repeat(10_000),
            "* ".repeat(10_000),
            "a* ".repeat(10_000),
            "\"".repeat(9_999),
            "-\"a ".repeat(5_000),
            "x".repeat(1_000_000),
            "\0\1\2\u001b[31m ".repeat(1_000),
            "\uD83D \uDE00 ".repeat(1_000),
            "SMD PIE TIC MDT multiple complex needs ".repeat(1_000))) {
      assertTimeout(bounded, () -> answered(hostile), hostile.substring(0, 5));
    }
    var values = IntStream.range(0, 10_000).mapToObj(i -> "value" + i).toList();
    var filters = Map.of(Facet.TOPIC, values, Facet.TYPE, values);
    var question = new Question("kettle", filters, Order.BEST, null, null, 10);
    assertTimeout(bounded, () -> assertEquals(0, ask(keeper, question).total()));
  }

  @Provide
  Arbitrary<String> mixes() {
    return Arbitraries.of(PARTS)
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join(parts.size() % 2 == 0 ? " " : "", parts));
  }

  private static void answered(String typed) {
    for (var hit : ask(keeper, typed).items()) {
      safe(hit.snippet());
    }
    assertTrue(suggest(keeper, typed).size() <= 8);
  }

  private static void safe(String snippet) {
    var without = snippet.replace("<mark>", "").replace("</mark>", "");
    assertFalse(without.contains("<") || without.contains(">"), snippet);
    assertFalse(without.replaceAll("&(lt|gt|amp|quot|#39);", "").contains("&"), snippet);
    assertTrue(
        List.of("", "<mark>").stream().anyMatch(snippet::contains)
            && snippet.split("<mark>", -1).length == snippet.split("</mark>", -1).length,
        snippet);
  }
}
