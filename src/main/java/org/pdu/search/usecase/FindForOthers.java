package org.pdu.search.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pdu.platform.time.CityClock;
import org.pdu.search.Finder;
import org.pdu.search.FoundDocument;
import org.pdu.search.Wanted;
import org.pdu.search.model.Facet;
import org.pdu.search.model.Order;
import org.pdu.search.model.Question;
import org.pdu.search.model.SearchIndex;
import org.pdu.search.model.Sight;

/** Finding for other contexts, which say with whose keys. */
@ApplicationScoped
@Transactional
class FindForOthers implements Finder {
  private static final int MOST = 200;

  @Inject SearchIndex index;
  @Inject OwnSight own;
  @Inject CityClock clock;

  @Override
  public List<FoundDocument> find(Wanted wanted, Set<String> keys, int most) {
    var words = wanted.words();
    var question =
        new Question(
            words.substring(0, Math.min(Question.LONGEST, words.length())),
            filters(wanted.filters()),
            words.isBlank() ? Order.NEWEST : Order.BEST,
            wanted.since().orElse(null),
            null,
            few(most));
    return question.isEmpty() ? List.of() : index.find(question, sight(keys));
  }

  private static Map<Facet, List<String>> filters(Map<String, List<String>> wanted) {
    Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
    wanted.forEach((key, values) -> {
      var facet =
          Facet.of(key).orElseThrow(() -> new IllegalArgumentException("no such filter: " + key));
      filters.put(facet, values);
    });
    return filters;
  }

  @Override
  public List<FoundDocument> like(String id, Set<String> keys, int most) {
    return index.like(id, sight(keys), few(most)).stream()
        .map(hit -> new FoundDocument(hit.id(), hit.type(), hit.title(), hit.url()))
        .toList();
  }

  private static int few(int most) {
    return Math.max(1, Math.min(MOST, most));
  }

  private Sight sight(Set<String> keys) {
    return new Sight(keys, clock.now());
  }

  @Override
  public Set<String> ownKeys() {
    return own.keys();
  }
}
