package org.pdu.library.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an edition may say, and what it must before others are asked to read it. */
public final class WordsRules {
  /** The longest title. */
  public static final int TITLE = 120;

  /** The longest summary. */
  public static final int SUMMARY = 300;

  /** The longest body. */
  public static final int BODY = 60_000;

  private static final int OTHER = 4_000;
  private static final int TOPICS = 6;
  private static final int LANGUAGE = 35;
  private static final String SHORT = "Please use %d characters or fewer.";

  private final Set<String> topics;
  private final Set<String> groups;
  private final Set<String> settings;

  public WordsRules(Vocabulary vocabulary) {
    topics = slugs(vocabulary.topics());
    groups = slugs(vocabulary.groups());
    settings = slugs(vocabulary.settings());
  }

  private static Set<String> slugs(List<Vocabulary.Term> terms) {
    return terms.stream().map(Vocabulary.Term::slug).collect(Collectors.toSet());
  }

  /** What can't be kept as it is, even in a draft. */
  public Map<String, String> flaws(Words words) {
    var flaws = new TreeMap<String, String>();
    if (words.title().isBlank()) {
      flaws.put("title", "Give it a title. You can change it later.");
    }
    length(flaws, "title", words.title(), TITLE);
    length(flaws, "summary", words.summary(), SUMMARY);
    length(flaws, "body", words.body(), BODY);
    length(flaws, "contentNotes", words.contentNotes(), OTHER);
    length(flaws, "sources", words.sources(), OTHER);
    length(flaws, "credit", words.credit(), SUMMARY);
    length(flaws, "licence", words.licence(), TITLE);
    forms(flaws, words);
    terms(flaws, words);
    return flaws;
  }

  private static void forms(Map<String, String> flaws, Words words) {
    if (!words.address().isEmpty()
        && !words.address().matches("https?://[^\\s\\x00-\\x1f]{1,480}")) {
      flaws.put("address", "Give an address that begins with https://");
    }
    if (words.language().length() > LANGUAGE
        || !words.language().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
      flaws.put("language", "Give a language such as en-GB.");
    }
    if (words.minutes() < 1 || words.minutes() > 600) {
      flaws.put("minutes", "Give a number of minutes from 1 to 600.");
    }
  }

  private void terms(Map<String, String> flaws, Words words) {
    if (words.topics().size() > TOPICS) {
      flaws.put("topics", "Choose " + TOPICS + " topics at most.");
    }
    known(flaws, "topics", words.topics(), topics);
    known(flaws, "groups", words.groups(), groups);
    known(flaws, "settings", words.settings(), settings);
  }

  private static void known(
      Map<String, String> flaws, String field, Collection<String> given, Set<String> known) {
    var odd = new HashSet<>(given);
    odd.removeAll(known);
    if (!odd.isEmpty()) {
      flaws.put(field, "Choose from the list.");
    }
  }

  private static void length(Map<String, String> flaws, String field, String text, int most) {
    if (text.indexOf('\0') >= 0) {
      flaws.put(field, "Please leave out signs that can't be seen.");
    }
    if (text.length() > most) {
      flaws.put(field, SHORT.formatted(most));
    }
  }

  /** What is missing before somebody else is asked to read it. */
  public static Map<String, String> missing(Words words) {
    var missing = new TreeMap<String, String>();
    if (words.summary().isBlank()) {
      missing.put("summary", "Say in a sentence or two what it is, before others read it.");
    }
    if (words.body().isBlank() && words.address().isEmpty()) {
      missing.put("body", "Write something, or say where it stands, before others read it.");
    }
    if (words.topics().isEmpty()) {
      missing.put("topics", "Choose at least one topic, so that it is found.");
    }
    if (words.beforeYouRead() && words.notes().isEmpty()) {
      missing.put("contentNotes", "Say what readers should know before they read.");
    }
    return missing;
  }
}
