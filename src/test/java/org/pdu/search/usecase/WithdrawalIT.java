package org.pdu.search.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.platform.InContainer;
import org.pdu.platform.Waiting;
import org.pdu.search.Audience;
import org.pdu.search.Finder;
import org.pdu.search.FoundDocument;
import org.pdu.search.Particulars;
import org.pdu.search.SearchDocument;
import org.pdu.search.SearchDocuments;
import org.pdu.search.Wanted;

/** What was withdrawn, narrowed or has run out is gone at the very next answer. */
class WithdrawalIT extends InContainer {
  private static final Set<String> ANYONE = Set.of("everyone", "signed-in");
  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
  private final String id = "test/" + word;

  @Inject SearchDocuments documents;
  @Inject Finder finder;

  @BeforeEach
  void findable() throws Exception {
    put(Audience.SIGNED_IN);
    Waiting.until(() -> found(ANYONE), all -> all.size() == 1);
  }

  @AfterEach
  void gone() throws Exception {
    committed(() -> {
      documents.remove(id);
      return null;
    });
  }

  @Test
  void removed() throws Exception {
    gone();
    assertEquals(List.of(), found(ANYONE));
  }

  @Test
  void narrowed() throws Exception {
    put(Audience.of(Set.of("role:LEAD")));
    assertEquals(List.of(), found(ANYONE));
    Waiting.until(() -> found(Set.of("role:LEAD")), all -> all.size() == 1);
  }

  @Test
  void runOut() throws Exception {
    put(Audience.SIGNED_IN.until(Instant.now()));
    assertEquals(List.of(), found(ANYONE));
  }

  @Test
  void comingBackIsNewAgainAndBeingPutAgainIsNot() throws Exception {
    var before = Instant.now();
    put(Audience.SIGNED_IN);
    assertEquals(List.of(), since(before));
    gone();
    put(Audience.SIGNED_IN);
    Waiting.until(() -> since(before), all -> all.size() == 1);
    assertTrue(found(ANYONE).get(0).url().startsWith("/"));
  }

  private void put(Audience audience) throws Exception {
    var document =
        new SearchDocument(
            id, "guide", word, word, "/training", List.of(), Particulars.NONE, audience);
    committed(() -> {
      documents.put(document);
      return null;
    });
  }

  private List<FoundDocument> found(Set<String> keys) {
    return finder.find(new Wanted(word, Map.of(), Optional.empty()), keys, 5);
  }

  private List<FoundDocument> since(Instant moment) {
    return finder.find(new Wanted(word, Map.of(), Optional.of(moment)), ANYONE, 5);
  }
}
