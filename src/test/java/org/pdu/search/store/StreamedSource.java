package org.pdu.search.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.pdu.platform.outbox.OutboxPosition;
import org.pdu.platform.outbox.OutboxRow;
import org.pdu.search.SearchDocument;
import org.pdu.search.model.Sight;

/** Documents that are handed out one by one, never change, and that everybody may see. */
record StreamedSource(Consumer<Consumer<SearchDocument>> documents) implements DocumentSource {
  private static final Fresh UNCHANGED = new Fresh("", "", "", 0);

  @Override
  public String copy() {
    return "streamed";
  }

  @Override
  public OutboxPosition now() {
    return OutboxPosition.START;
  }

  @Override
  public void each(Consumer<Kept> reader) {
    documents.accept(document -> reader.accept(new Kept(document, 0, 0)));
  }

  @Override
  public Map<String, Kept> byIds(Collection<String> ids) {
    return Map.of();
  }

  @Override
  public List<Comparing.Stamp> stamps(String after, int most) {
    return List.of();
  }

  @Override
  public List<OutboxRow> changes(OutboxPosition after, int most) {
    return List.of();
  }

  @Override
  public List<OutboxRow> wishes(OutboxPosition after) {
    return List.of();
  }

  @Override
  public Map<String, Fresh> shown(Collection<String> ids, Sight sight) {
    Map<String, Fresh> all = new LinkedHashMap<>();
    ids.forEach(id -> all.put(id, UNCHANGED));
    return all;
  }

  @Override
  public Set<String> hidden(OutboxPosition after, Sight sight) {
    return Set.of();
  }
}
