package org.pdu.consent.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pdu.consent.Consent;
import org.pdu.consent.Consent.Given;
import org.pdu.consent.Consent.Whose;
import org.pdu.consent.Use;

/** What a consent must say. */
public final class ConsentRules {
  /** The longest of its texts, in characters. */
  public static final int LONGEST = 1_000;

  private static final int LONGEST_NAME = 80;
  private static final int YEARS = 5;

  private ConsentRules() {}

  /** What is not right, by field, in words for who filled it in. */
  public static Map<String, String> flaws(Consent consent, LocalDate today, int newestText) {
    var flaws = new TreeMap<String, String>();
    if (consent.whose() != Whose.ANONYMOUS && consent.called().isBlank()) {
      flaws.put("called", "Say which name is to be shown, or choose no name.");
    }
    if (consent.called().length() > LONGEST_NAME) {
      flaws.put("called", "Please use " + LONGEST_NAME + " characters or fewer.");
    }
    if (consent.what().isEmpty()) {
      flaws.put("what", "Say what of the person is in it: words, voice or face.");
    }
    use(consent, flaws);
    if (consent.textVersion() < 1 || consent.textVersion() > newestText) {
      flaws.put("textVersion", "There is no such version of the consent text.");
    }
    if (consent.given() == Given.RECORDED && consent.evidence().isBlank()) {
      flaws.put("evidence", "Say where the signed form or the recording is kept.");
    }
    days(consent, today, flaws);
    lengths(consent, flaws);
    return flaws;
  }

  private static void use(Consent consent, Map<String, String> flaws) {
    if (consent.use() == Use.NONE) {
      flaws.put("use", "Choose where it may be shown. To stop it being shown, take it back.");
    }
    if (consent.use() == Use.EVENTS && consent.events().isBlank()) {
      flaws.put("events", "Name the events.");
    }
  }

  /** Whether no calendar of ours reaches to a day. */
  public static boolean beyond(LocalDate day) {
    return day.getYear() < 1900 || day.getYear() > 2200;
  }

  private static void days(Consent consent, LocalDate today, Map<String, String> flaws) {
    if (consent.until().filter(day -> day.isBefore(today)).isPresent()) {
      flaws.put("until", "The last day can't be in the past.");
    }
    if (consent.until().filter(ConsentRules::beyond).isPresent()) {
      flaws.put("until", "Give a day of these times, or none.");
    }
    var review = consent.reviewOn();
    if (!review.isAfter(today) || review.isAfter(today.plusYears(YEARS))) {
      flaws.put("reviewOn", "Choose a day from tomorrow on, within " + YEARS + " years.");
    }
  }

  private static void lengths(Consent consent, Map<String, String> flaws) {
    List<List<String>> texts = new ArrayList<>();
    texts.add(List.of("events", consent.events()));
    texts.add(List.of("called", consent.called()));
    texts.add(List.of("conditions", consent.conditions()));
    texts.add(List.of("credit", consent.credit()));
    texts.add(List.of("thanks", consent.thanks()));
    texts.add(List.of("evidence", consent.evidence()));
    for (var text : texts) {
      if (text.get(1).indexOf('\0') >= 0) {
        flaws.put(text.get(0), "Please leave out signs that can't be seen.");
      }
      if (text.get(1).length() > LONGEST) {
        flaws.put(text.get(0), "Please use " + LONGEST + " characters or fewer.");
      }
    }
  }
}
