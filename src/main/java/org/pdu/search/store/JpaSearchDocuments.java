package org.pdu.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.pdu.platform.outbox.Outbox;
import org.pdu.search.SearchDocument;
import org.pdu.search.SearchDocuments;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaSearchDocuments implements SearchDocuments {
  /** The outbox topic under which every node hears of a changed document. */
  static final String TOPIC = "search";

  @PersistenceContext EntityManager database;
  @Inject Outbox outbox;

  @Override
  public void put(SearchDocument document) {
    int changed =
        database
            .createNativeQuery(
                """
                insert into search.document as d (id, type, title, body, url, topics)
                values (?1, ?2, ?3, ?4, ?5, string_to_array(?6, chr(10)))
                on conflict (id) do update set
                  type = excluded.type, title = excluded.title, body = excluded.body,
                  url = excluded.url, topics = excluded.topics, removed = false,
                  changed_at = clock_timestamp()
                where d.removed
                  or (d.type, d.title, d.body, d.url, d.topics) is distinct from
                     (excluded.type, excluded.title, excluded.body, excluded.url, excluded.topics)
                """)
            .setParameter(1, document.id())
            .setParameter(2, document.type())
            .setParameter(3, clean(document.title()))
            .setParameter(4, clean(document.body()))
            .setParameter(5, document.url())
            .setParameter(6, String.join("\n", document.topics()))
            .executeUpdate();
    tell(changed, document.id());
  }

  @Override
  public void remove(String id) {
    int changed =
        database
            .createNativeQuery(
                """
                update search.document
                set removed = true, title = '', body = '', topics = '{}',
                    changed_at = clock_timestamp()
                where id = ?1 and not removed
                """)
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
