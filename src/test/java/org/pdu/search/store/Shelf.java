package org.pdu.search.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.pdu.platform.outbox.OutboxPosition;
import org.pdu.platform.outbox.OutboxRow;
import org.pdu.search.SearchDocument;

/** Documents in memory, with an outbox of their own. */
final class Shelf implements DocumentSource {
  private final Map<String, SearchDocument> documents = new LinkedHashMap<>();
  private final List<OutboxRow> changes = new ArrayList<>();
  private final List<OutboxRow> wishes = new ArrayList<>();
  private long transaction = 1;
  String copy = "one";
  int readings;
  boolean broken;

  void put(SearchDocument document) {
    documents.put(document.id(), document);
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
  public void each(Consumer<SearchDocument> reader) {
    if (broken) {
      throw new IllegalStateException("The database is gone.");
    }
    readings++;
    documents.values().forEach(reader);
  }

  @Override
  public Map<String, SearchDocument> byIds(Collection<String> ids) {
    var found = new LinkedHashMap<>(documents);
    found.keySet().retainAll(ids);
    return found;
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
