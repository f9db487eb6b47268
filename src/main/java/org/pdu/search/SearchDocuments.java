package org.pdu.search;

/**
 * Where contexts put what is to be found, inside their own transaction; it can be found shortly
 * after commit. Both verbs may be repeated.
 */
public interface SearchDocuments {
  void put(SearchDocument document);

  void remove(String id);
}
