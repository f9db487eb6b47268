package org.pdu.search;

import java.util.List;

/**
 * Something that can be found.
 *
 * @param id unique over all contexts, such as {@code training/the-pledge/02-what-it-says}
 * @param type what it is: {@code module}, {@code lesson}, {@code story}
 * @param title its heading
 * @param body its words, without markup
 * @param url where it stands, a path of ours
 * @param topics what it is about, for filters
 * @param particulars what else it can be narrowed down by
 * @param audience who may find it, and until when
 */
public record SearchDocument(
    String id,
    String type,
    String title,
    String body,
    String url,
    List<String> topics,
    Particulars particulars,
    Audience audience) {

  /** Of no particulars, for whoever is signed in. */
  public SearchDocument(
      String id, String type, String title, String body, String url, List<String> topics) {
    this(id, type, title, body, url, topics, Particulars.NONE, Audience.SIGNED_IN);
  }
}
