package org.pdu.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.pdu.platform.outbox.Outbox;
import org.pdu.platform.outbox.OutboxPosition;
import org.pdu.platform.outbox.OutboxRow;
import org.pdu.search.model.Sight;

@ApplicationScoped
@Transactional
class JpaDocumentSource implements DocumentSource {
  /** The outbox topic under which every node hears that its index is to be built anew. */
  static final String WISHES = "search.rebuild";

  private static final int AT_A_TIME = 500;
  private static final int LATEST = 2_000;

  private static final String COLUMNS =
      """
      select id, type, title, body, url, array_to_string(topics, chr(10)),
        array_to_string(audience, chr(10)),
        array_to_string(groups, chr(10)), array_to_string(settings, chr(10)),
        coalesce(cast(year as text), ''), coalesce(organisation, ''),
        coalesce(cast(minutes as text), ''),
        cast(extract(epoch from changed_at) * 1000000 as bigint),
        cast(floor(extract(epoch from first_seen_at) * 1000) as bigint),
        cast(extract(epoch from until) * 1000000 as bigint)
      from search.document\s
      """;

  /** A document d that whoever holds the keys ?1 may see at ?2. */
  private static final String SEEN =
      """
      not d.removed and d.audience && string_to_array(?1, chr(10))
        and coalesce(d.until, 'infinity') > ?2
      """;

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
  public void each(Consumer<Kept> reader) {
    String last = "";
    List<Kept> page;
    do {
      page = page(last);
      page.forEach(reader);
      last = page.isEmpty() ? last : page.get(page.size() - 1).id();
    } while (page.size() == AT_A_TIME);
  }

  @SuppressWarnings("unchecked")
  private List<Kept> page(String after) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                COLUMNS + "where id > ?1 and not removed order by id limit " + AT_A_TIME)
            .setParameter(1, after)
            .getResultList();
    return rows.stream().map(KeptRow::kept).toList();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<String, Kept> byIds(Collection<String> ids) {
    Map<String, Kept> found = new HashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    List<Object[]> rows =
        database
            .createNativeQuery(
                COLUMNS + "where not removed and id = any(string_to_array(?1, chr(10)))")
            .setParameter(1, String.join("\n", ids))
            .getResultList();
    rows.forEach(row -> found.put((String) row[0], KeptRow.kept(row)));
    return found;
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Comparing.Stamp> stamps(String after, int most) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                """
                select id, cast(extract(epoch from changed_at) * 1000000 as bigint)
                from search.document where id > ?1 and not removed order by id limit ?2
                """)
            .setParameter(1, after)
            .setParameter(2, most)
            .getResultList();
    return rows.stream()
        .map(row -> new Comparing.Stamp((String) row[0], ((Number) row[1]).longValue()))
        .toList();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<String, Fresh> shown(Collection<String> ids, Sight sight) {
    Map<String, Fresh> found = new HashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    List<Object[]> rows =
        asked(
                """
                select d.id, d.type, d.title, d.url,
                  cast(extract(epoch from d.changed_at) * 1000000 as bigint)
                from search.document d where d.id = any(string_to_array(?3, chr(10))) and\s
                """
                    + SEEN,
                sight)
            .setParameter(3, String.join("\n", ids))
            .getResultList();
    for (var row : rows) {
      var changed = ((Number) row[4]).longValue();
      found.put(
          (String) row[0], new Fresh((String) row[1], (String) row[2], (String) row[3], changed));
    }
    return found;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Set<String> hidden(OutboxPosition after, Sight sight) {
    var rows =
        asked(
                """
                select distinct o.key from (select key from platform.outbox
                  where topic = ?3 and (xid, id) > (cast(?4 as xid8), ?5)
                  order by xid desc, id desc limit ?6) o
                where not exists (select from search.document d where d.id = o.key and\s
                """
                    + SEEN
                    + ")",
                sight)
            .setParameter(3, JpaSearchDocuments.TOPIC)
            .setParameter(4, after.transaction())
            .setParameter(5, after.row())
            .setParameter(6, LATEST)
            .getResultList();
    return new HashSet<>((List<String>) rows);
  }

  private Query asked(String sql, Sight sight) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, String.join("\n", sight.keys()))
        .setParameter(2, sight.now().atOffset(ZoneOffset.UTC));
  }

  /**
   * Takes out what has run out, words and all.
   *
   * @return how many there were
   */
  @SuppressWarnings("unchecked")
  int expire(Instant now) {
    List<String> gone =
        database
            .createNativeQuery(
                JpaSearchDocuments.REMOVE + "where until <= ?1 and not removed returning id")
            .setParameter(1, now.atOffset(ZoneOffset.UTC))
            .getResultList();
    gone.forEach(id -> outbox.write(JpaSearchDocuments.TOPIC, id));
    return gone.size();
  }

  @Override
  public List<OutboxRow> changes(OutboxPosition after, int most) {
    return outbox.after(JpaSearchDocuments.TOPIC, after, most);
  }

  @Override
  public List<OutboxRow> wishes(OutboxPosition after) {
    return outbox.after(WISHES, after, 1);
  }
}
