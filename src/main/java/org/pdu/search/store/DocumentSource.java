package org.pdu.search.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.pdu.platform.outbox.OutboxPosition;
import org.pdu.platform.outbox.OutboxRow;
import org.pdu.search.model.Sight;

/** What an index is derived from, and what decides over each of its answers. */
interface DocumentSource {
  /** Which database this is; another one needs another index. */
  String copy();

  /** A place before which everything is already to be seen. */
  OutboxPosition now();

  /** Everything that can be found. */
  void each(Consumer<Kept> reader);

  /** Those of the documents that can be found, by id. */
  Map<String, Kept> byIds(Collection<String> ids);

  /** The state of each of the documents that can be found, by id, behind an id. */
  List<Comparing.Stamp> stamps(String after, int most);

  /** Ids of documents that changed behind a place, oldest first. */
  List<OutboxRow> changes(OutboxPosition after, int most);

  /** Wishes for a new index behind a place. */
  List<OutboxRow> wishes(OutboxPosition after);

  /**
   * What may be shown of a document at this moment.
   *
   * @param changed as in {@link Kept}
   */
  record Fresh(String type, String title, String url, long changed) {}

  /** Those of the documents that may be seen at this moment. */
  Map<String, Fresh> shown(Collection<String> ids, Sight sight);

  /**
   * Of the documents that changed behind a place, those that may not be seen: an index that has
   * read up to there still holds them. Of very many changes, the latest count.
   */
  Set<String> hidden(OutboxPosition after, Sight sight);
}
