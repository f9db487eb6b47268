package org.pdu.search.store;

import org.pdu.search.SearchDocument;

/**
 * A document as the database keeps it.
 *
 * @param changed when it last changed, in microseconds since 1970: tells one state from another
 * @param firstSeen when it could be found for the first time, in milliseconds since 1970
 */
record Kept(SearchDocument document, long changed, long firstSeen) {
  String id() {
    return document.id();
  }
}
