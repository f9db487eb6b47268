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
 * @param easyReadOf the slug of what this says in easy words
 * @param beside what to show beside it
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
    @Nullable String publishedAt,
    @Nullable String easyReadOf,
    Beside beside) {

  /**
   * What stands beside the words.
   *
   * @param address where it stands elsewhere; empty where it does not
   * @param easyRead the slug of the same in easy words
   * @param support help that is there for people
   */
  public record Beside(
      String address,
      List<Source> sources,
      @Nullable String easyRead,
      List<Support.Line> support) {}

  static ReadJson of(Shown shown) {
    return of(shown, ItemJson.of(shown.resource(), shown.words(), shown.credit()));
  }

  private static Beside beside(Shown shown) {
    return new Beside(
        shown.words().address(),
        shown.words().sourceList(),
        shown.easyRead().map(Resource::slug).orElse(null),
        shown.lines());
  }

  private static ReadJson of(Shown shown, ItemJson item) {
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
        shown.words().body(),
        shown.html(),
        item.publishedAt(),
        shown.ofEasyRead().map(Resource::slug).orElse(null),
        beside(shown));
  }
}
