package org.pdu.library.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pdu.library.model.Source;

/** What is sent, as the description of the API shows it. */
final class Sent {
  private Sent() {}

  /**
   * A resource. What is left out is empty; the language is British English, the licence CC BY-NC-SA
   * 4.0, and minutes are counted from the body at 200 words each.
   *
   * @param type one of story, film, audio, guide, tool, form, research, data, eventRecord
   * @param body Markdown
   * @param experience whether it carries somebody's; stories, films, audio and event records do
   *     unless they are fictional
   * @param easyReadOf the slug of what this says in easy words
   * @param consent given in the same step, or nothing happens at all; only when it is begun
   */
  public record ResourceToWrite(
      String type,
      String title,
      String summary,
      String body,
      List<String> contentNotes,
      boolean beforeYouRead,
      String language,
      String licence,
      String credit,
      List<String> topics,
      List<String> groups,
      List<String> settings,
      @Nullable Integer minutes,
      String address,
      List<Source> sources,
      boolean fictional,
      boolean partnershipOnly,
      boolean experience,
      @Nullable String easyReadOf,
      @Nullable ConsentToGive consent) {}

  /**
   * What may be shared.
   *
   * @param mine whether it is the caller's own experience
   * @param contributor the e-mail address of somebody else who has an account here
   * @param whose named, pseudonym or anonymous
   * @param called the name to show
   * @param what of the person is in it: text, voice, face
   * @param use public, partnership, training or events
   * @param events which ones, where the use is events
   * @param until the last day; none for no end
   * @param reviewOn when to ask again; in a year where it is left out
   * @param textVersion of the consent text that was read; the newest where it is left out
   * @param evidence where the signed form is kept, when it is not given in person
   * @param onLeaving what happens when the contributor leaves the site: withdraw or keep
   */
  public record ConsentToGive(
      boolean mine,
      String contributor,
      String whose,
      String called,
      List<String> what,
      String use,
      String events,
      @Nullable String until,
      @Nullable String reviewOn,
      String conditions,
      String credit,
      String thanks,
      @Nullable Integer textVersion,
      String evidence,
      String onLeaving) {}

  /** Why; some steps need it. */
  public record Deciding(String reason) {}

  /** Something to say. */
  public record Saying(String words) {}

  /**
   * How a contributor is looked after.
   *
   * @param kind hours, payment, check_in or no_contact_after
   * @param amount hours, or pounds
   * @param day on which it was or is to be; today where it is left out
   */
  public record CareToNote(
      String kind, @Nullable String amount, @Nullable String day, String notes) {}
}
