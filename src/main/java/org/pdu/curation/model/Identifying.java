package org.pdu.curation.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that look as if they lead to somebody: an e-mail address, a number of a telephone, of the
 * NHS or of National Insurance, a postcode, a date of birth. Rather too many than too few.
 */
public final class Identifying {
  private static final List<Pattern> SIGNS =
      List.of(
          Pattern.compile("@"),
          Pattern.compile("\\d(?:[\\s().+-]*\\d){5,}"), // six digits, however they are parted
          Pattern.compile("\\b[a-z]{1,2}\\d[a-z\\d]?\\s*\\d[a-z]{2}\\b"),
          Pattern.compile("\\b[a-z]{2}\\s*(?:\\d\\s*){6}[a-d]?\\b"),
          Pattern.compile("\\b\\d{1,4}\\s*[./-]\\s*\\d{1,2}\\s*[./-]\\s*\\d{1,4}\\b"),
          Pattern.compile(
              "\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b"),
          Pattern.compile(
              "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\s+\\d{1,2}(?:st|nd|rd|th)?\\b"));

  private Identifying() {}

  /**
   * @param words as {@link Phrases#plain} leaves them
   */
  public static boolean in(String words) {
    return SIGNS.stream().anyMatch(sign -> sign.matcher(words).find());
  }
}
