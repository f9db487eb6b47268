package org.pdu.search.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.pdu.platform.outbox.OutboxPosition;
import org.pdu.platform.outbox.OutboxRow;
import org.pdu.search.SearchDocument;
import org.pdu.search.model.Sight;

/** Documents in memory, with an outbox of their own. */
final class Shelf implements DocumentSource {
  private final Map<String, Kept> documents = new LinkedHashMap<>();
  private final List<OutboxRow> changes = new ArrayList<>();
  private final List<OutboxRow> wishes = new ArrayList<>();
  private long transaction = 1;
  String copy = "one";
  int readings;
  boolean broken;

  /** Whether the next reading meets a file that was cut short. */
  boolean cut;

  /** Whether more has changed than is asked for at once. */
  boolean forgetful;

  void put(SearchDocument document) {
    long now = place().row();
    var before = documents.get(document.id());
    documents.put(
        document.id(), new Kept(document, now, before == null ? now : before.firstSeen()));
    changes.add(new OutboxRow(place(), document.id()));
  }

  void remove(String id) {
    documents.remove(id);
    changes.add(new OutboxRow(place(), id));
  }

  void wish() {
    wishes.add(new OutboxRow(place(), "please"));
  }

  /** An older state of the database is put back. */
  void goBackTo(long earlier) {
    transaction = earlier;
    changes.clear();
    wishes.clear();
  }

  private OutboxPosition place() {
    return new OutboxPosition(Long.toString(++transaction), transaction);
  }

  @Override
  public String copy() {
    return copy;
  }

  @Override
  public OutboxPosition now() {
    return new OutboxPosition(Long.toString(transaction + 1), -1);
  }

  @Override
  public void each(Consumer<Kept> reader) {
    if (broken) {
      throw new IllegalStateException("The database is gone.");
    }
    readings++;
    documents.values().forEach(reader);
  }

  @Override
  public Map<String, Kept> byIds(Collection<String> ids) {
    if (cut) {
      cut = false;
      throw new InternalError("a fault occurred in a memory access");
    }
    var found = new LinkedHashMap<>(documents);
    found.keySet().retainAll(ids);
    return found;
  }

  @Override
  public List<Comparing.Stamp> stamps(String after, int most) {
    return documents.values().stream()
        .filter(kept -> kept.id().compareTo(after) > 0)
        .sorted(Comparator.comparing(Kept::id))
        .limit(most)
        .map(kept -> new Comparing.Stamp(kept.id(), kept.changed()))
        .toList();
  }

  /** A change that no outbox tells of: as when a row is lost. */
  void putInSilence(SearchDocument document) {
    put(document);
    changes.remove(changes.size() - 1);
  }

  void removeInSilence(String id) {
    documents.remove(id);
  }

  @Override
  public Map<String, Fresh> shown(Collection<String> ids, Sight sight) {
    var found = new LinkedHashMap<String, Fresh>();
    for (String id : ids) {
      var kept = documents.get(id);
      if (kept != null && seen(kept, sight)) {
        var document = kept.document();
        found.put(id, new Fresh(document.type(), document.title(), document.url(), kept.changed()));
      }
    }
    return found;
  }

  private static boolean seen(Kept kept, Sight sight) {
    var audience = kept.document().audience();
    return audience.keys().stream().anyMatch(sight.keys()::contains)
        && audience.until().map(sight.now()::isBefore).orElse(true);
  }

  @Override
  public Set<String> hidden(OutboxPosition after, Sight sight) {
    if (forgetful) {
      return Set.of();
    }
    var ids = new HashSet<>(behind(changes, after).stream().map(OutboxRow::key).toList());
    ids.removeAll(shown(ids, sight).keySet());
    return ids;
  }

  @Override
  public List<OutboxRow> changes(OutboxPosition after, int most) {
    return behind(changes, after).stream().limit(most).toList();
  }

  @Override
  public List<OutboxRow> wishes(OutboxPosition after) {
    return behind(wishes, after);
  }

  private static List<OutboxRow> behind(List<OutboxRow> rows, OutboxPosition after) {
    return rows.stream()
        .filter(row ->
            Long.parseLong(row.position().transaction()) >= Long.parseLong(after.transaction()))
        .filter(row -> !row.position().equals(after))
        .toList();
  }
}
