package org.pdu.bench.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pdu.search.SearchDocument;

class PlainBm25Test {
  @TempDir Path folder;

  @Test
  void textsThatFitEquallyWellStandInTheOrderOfTheirIds() throws IOException {
    Texts texts = reader -> List.of("c", "a", "b").forEach(id -> reader.accept(text(id)));
    try (var engine = new PlainBm25(folder, texts)) {
      assertEquals(List.of("a", "b", "c"), engine.find("chairs", 10));
      assertEquals(List.of("a", "b"), engine.find("a chair or a table", 2));
      assertEquals(List.of(), engine.find("the", 10));
    }
  }

  private static SearchDocument text(String id) {
    return new SearchDocument(id, "text", "A chair", "It stands by the door.", "/", List.of());
  }
}
