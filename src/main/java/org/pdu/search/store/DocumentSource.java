package org.pdu.search.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.pdu.platform.outbox.OutboxPosition;
import org.pdu.platform.outbox.OutboxRow;
import org.pdu.search.SearchDocument;

/** What an index is derived from. */
interface DocumentSource {
  /** Which database this is; another one needs another index. */
  String copy();

  /** A place before which everything is already to be seen. */
  OutboxPosition now();

  /** Everything that can be found. */
  void each(Consumer<SearchDocument> reader);

  /** Those of the documents that can be found, by id. */
  Map<String, SearchDocument> byIds(Collection<String> ids);

  /** Ids of documents that changed behind a place, oldest first. */
  List<OutboxRow> changes(OutboxPosition after, int most);

  /** Wishes for a new index behind a place. */
  List<OutboxRow> wishes(OutboxPosition after);
}
