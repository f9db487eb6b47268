package org.pdu.library.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pdu.library.model.Resource;
import org.pdu.library.model.Words;

/**
 * A resource as a list shows it.
 *
 * @param url where readers find it, a path of ours
 * @param credit whose it is, as they want it said
 * @param easyReadOf the slug of what this says in easy words
 */
public record ItemJson(
    String id,
    String slug,
    String type,
    String title,
    String summary,
    String url,
    String credit,
    List<String> topics,
    List<String> groups,
    List<String> settings,
    int minutes,
    String language,
    String licence,
    List<String> contentNotes,
    boolean beforeYouRead,
    boolean fictional,
    @Nullable String publishedAt,
    @Nullable String easyReadOf) {

  static ItemJson of(Resource resource, Words words, String credit) {
    return new ItemJson(
        resource.id().toString(),
        resource.slug(),
        resource.type().code(),
        words.title(),
        words.summary(),
        resource.path(),
        credit,
        words.topics(),
        words.groups(),
        words.settings(),
        words.minutes(),
        words.language(),
        words.licence(),
        words.notes(),
        words.beforeYouRead(),
        words.fictional(),
        resource.publishedAt().map(Object::toString).orElse(null),
        resource.easyReadOf().orElse(null));
  }
}
