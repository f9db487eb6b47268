package org.pdu.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.pdu.platform.outbox.Outbox;
import org.pdu.search.SearchDocument;
import org.pdu.search.SearchDocuments;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaSearchDocuments implements SearchDocuments {
  /** The outbox topic under which every node hears of a changed document. */
  static final String TOPIC = "search";

  /** Nothing of a document stays but that it was there. */
  static final String REMOVE =
      """
      update search.document set removed = true, title = '', body = '', url = '', topics = '{}',
        groups = '{}', settings = '{}', year = null, organisation = null, minutes = null,
        changed_at = clock_timestamp()
      """;

  private static final String PUT =
      """
      insert into search.document as d (id, type, title, body, url, topics, audience, until,
        groups, settings, year, organisation, minutes)
      values (?1, ?2, ?3, ?4, ?5, string_to_array(?6, chr(10)), string_to_array(?7, chr(10)),
        cast(nullif(?8, '') as timestamptz), string_to_array(?9, chr(10)),
        string_to_array(?10, chr(10)), cast(nullif(?11, '') as int), nullif(?12, ''),
        cast(nullif(?13, '') as int))
      on conflict (id) do update set
        type = excluded.type, title = excluded.title, body = excluded.body,
        url = excluded.url, topics = excluded.topics, audience = excluded.audience,
        until = excluded.until, groups = excluded.groups, settings = excluded.settings,
        year = excluded.year, organisation = excluded.organisation, minutes = excluded.minutes,
        first_seen_at = case when d.removed or d.until <= clock_timestamp()
                             then clock_timestamp() else d.first_seen_at end,
        removed = false, changed_at = clock_timestamp()
      where d.removed
        or (d.type, d.title, d.body, d.url, d.topics, d.audience, d.until, d.groups, d.settings,
            d.year, d.organisation, d.minutes) is distinct from
           (excluded.type, excluded.title, excluded.body, excluded.url, excluded.topics,
            excluded.audience, excluded.until, excluded.groups, excluded.settings,
            excluded.year, excluded.organisation, excluded.minutes)
      """;

  @PersistenceContext EntityManager database;
  @Inject Outbox outbox;

  @Override
  public void put(SearchDocument document) {
    var its = document.particulars();
    var values =
        Stream.of(
                document.id(),
                document.type(),
                document.title(),
                document.body(),
                document.url(),
                lines(document.topics()),
                lines(document.audience().keys().stream().sorted().toList()),
                document.audience().until().map(Instant::toString).orElse(""),
                lines(its.groups()),
                lines(its.settings()),
                its.year().isPresent() ? "" + its.year().getAsInt() : "",
                its.organisation().orElse(""),
                its.minutes().isPresent() ? "" + its.minutes().getAsInt() : "")
            .map(JpaSearchDocuments::clean)
            .toList();
    var query = database.createNativeQuery(PUT);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    tell(query.executeUpdate(), document.id());
  }

  private static String lines(List<String> values) {
    return String.join("\n", values);
  }

  @Override
  public void remove(String id) {
    int changed =
        database
            .createNativeQuery(REMOVE + "where id = ?1 and not removed")
            .setParameter(1, id)
            .executeUpdate();
    tell(changed, id);
  }

  private void tell(int changed, String id) {
    if (changed > 0) {
      outbox.write(TOPIC, id);
    }
  }

  /** PostgreSQL takes every character but one. */
  private static String clean(String text) {
    return text.replace("\0", "");
  }
}
