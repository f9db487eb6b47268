package org.pdu.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pdu.platform.outbox.Outbox;
import org.pdu.platform.outbox.OutboxPosition;
import org.pdu.platform.outbox.OutboxRow;
import org.pdu.search.SearchDocument;

@ApplicationScoped
@Transactional
class JpaDocumentSource implements DocumentSource {
  /** The outbox topic under which every node hears that its index is to be built anew. */
  static final String WISHES = "search.rebuild";

  private static final int AT_A_TIME = 500;
  private static final String COLUMNS =
      "select id, type, title, body, url, array_to_string(topics, chr(10)) from search.document ";

  @PersistenceContext EntityManager database;
  @Inject Outbox outbox;

  @Override
  public String copy() {
    return (String)
        database
            .createNativeQuery("select cast(id as text) from search.copy order by created_at")
            .setMaxResults(1)
            .getSingleResult();
  }

  @Override
  public OutboxPosition now() {
    return outbox.now();
  }

  @Override
  public void each(Consumer<SearchDocument> reader) {
    String last = "";
    List<SearchDocument> page;
    do {
      page = page(last);
      page.forEach(reader);
      last = page.isEmpty() ? last : page.get(page.size() - 1).id();
    } while (page.size() == AT_A_TIME);
  }

  @SuppressWarnings("unchecked")
  private List<SearchDocument> page(String after) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                COLUMNS + "where id > ?1 and not removed order by id limit " + AT_A_TIME)
            .setParameter(1, after)
            .getResultList();
    return rows.stream().map(JpaDocumentSource::document).toList();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<String, SearchDocument> byIds(Collection<String> ids) {
    Map<String, SearchDocument> found = new HashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    var query =
        database.createNativeQuery(
            COLUMNS + "where not removed and id in (" + placeholders(ids.size()) + ")");
    fill(query, ids);
    ((List<Object[]>) query.getResultList())
        .forEach(row -> found.put((String) row[0], document(row)));
    return found;
  }

  /** Which of the documents have been removed, whether or not the index has heard of it yet. */
  @SuppressWarnings("unchecked")
  Set<String> removed(Collection<String> ids) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    var query =
        database.createNativeQuery(
            "select id from search.document where removed and id in ("
                + placeholders(ids.size())
                + ")");
    fill(query, ids);
    return new HashSet<>((List<String>) query.getResultList());
  }

  private static String placeholders(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "?" + i).collect(Collectors.joining(", "));
  }

  private static void fill(jakarta.persistence.Query query, Collection<String> ids) {
    int place = 1;
    for (String id : ids) {
      query.setParameter(place++, id);
    }
  }

  @Override
  public List<OutboxRow> changes(OutboxPosition after, int most) {
    return outbox.after(JpaSearchDocuments.TOPIC, after, most);
  }

  @Override
  public List<OutboxRow> wishes(OutboxPosition after) {
    return outbox.after(WISHES, after, 1);
  }

  private static SearchDocument document(Object[] row) {
    var topics = (String) row[5];
    return new SearchDocument(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        topics.isEmpty() ? List.of() : Arrays.asList(topics.split("\n")));
  }
}
