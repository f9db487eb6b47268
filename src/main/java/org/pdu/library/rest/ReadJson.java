package org.pdu.library.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pdu.library.model.Resource;
import org.pdu.library.model.Source;
import org.pdu.library.model.Support;
import org.pdu.library.usecase.ShowResource.Shown;

/**
 * A resource as readers see it.
 *
 * @param body Markdown
 * @param html the same, safe to show
 * @param address where it stands elsewhere; empty where it does not
 * @param easyRead the slug of the same in easy words
 * @param support help to show beside it
 */
public record ReadJson(
    String id,
    String slug,
    String type,
    String title,
    String summary,
    String url,
    String credit,
    String thanks,
    List<String> topics,
    List<String> groups,
    List<String> settings,
    int minutes,
    String language,
    String licence,
    List<String> contentNotes,
    boolean beforeYouRead,
    boolean fictional,
    String body,
    String html,
    String address,
    List<Source> sources,
    @Nullable String publishedAt,
    @Nullable String easyRead,
    @Nullable String easyReadOf,
    List<Support.Line> support) {

  static ReadJson of(Shown shown) {
    var words = shown.words();
    var item = ItemJson.of(shown.resource(), words, shown.credit());
    return new ReadJson(
        item.id(),
        item.slug(),
        item.type(),
        item.title(),
        item.summary(),
        item.url(),
        item.credit(),
        shown.thanks(),
        item.topics(),
        item.groups(),
        item.settings(),
        item.minutes(),
        item.language(),
        item.licence(),
        item.contentNotes(),
        item.beforeYouRead(),
        item.fictional(),
        words.body(),
        shown.html(),
        words.address(),
        words.sourceList(),
        item.publishedAt(),
        shown.easyRead().map(Resource::slug).orElse(null),
        shown.ofEasyRead().map(Resource::slug).orElse(null),
        shown.lines());
  }
}
