package org.pdu.outcomes.web;

import org.pdu.outcomes.model.MeasureValue;
import org.pdu.outcomes.model.MeasureValue.Count;
import org.pdu.outcomes.model.MeasureValue.Share;
import org.pdu.outcomes.model.MeasureValue.Suppressed;
import org.pdu.outcomes.model.MeasureValue.Unknown;
import org.pdu.outcomes.model.Picture;

/** Figures in words: what is known, what is held back and what nobody knows read differently. */
public final class FigureWords {
  private FigureWords() {}

  /** In a cell or a card. */
  public static String of(MeasureValue value) {
    return switch (value) {
      case Count count -> number(count.value());
      case Share share -> share.percent() + " %";
      case Suppressed held -> "Held back";
      case Unknown unknown -> "Not known";
    };
  }

  /** The name of the style that goes with it; empty for a plain figure. */
  public static String style(MeasureValue value) {
    return switch (value) {
      case Suppressed held -> "suppressed";
      case Unknown unknown -> "unknown";
      default -> "";
    };
  }

  /** What a share is made of. */
  public static String parts(MeasureValue value) {
    return switch (value) {
      case Share share ->
          number(share.numerator()) + " of " + number(share.denominator()) + " posts";
      case Suppressed held -> "Few people are behind it";
      case Unknown unknown -> unknown.why().sentence();
      case Count count -> "";
    };
  }

  /** On which services a share rests. */
  public static String basis(Picture picture) {
    return "Based on "
        + picture.servicesKnown()
        + " of "
        + picture.services()
        + (picture.services() == 1 ? " service" : " services")
        + " with a known headcount";
  }

  /** What a picture says, in a sentence. */
  public static String sentence(Picture picture) {
    return people(picture.people()) + " " + coverage(picture);
  }

  private static String people(MeasureValue people) {
    return switch (people) {
      case Count none when none.value() == 0 -> "Nobody has completed a module so far.";
      case Count one when one.value() == 1 -> "One person has completed a module.";
      case Count count ->
          about(count.about())
              + number(count.value())
              + " different people have completed a module.";
      default -> "So few people have completed a module that their number is held back.";
    };
  }

  private static String coverage(Picture picture) {
    return switch (picture.coverage()) {
      case Share share ->
          "In the "
              + services(picture.servicesKnown())
              + " with a known headcount, "
              + (share.about() ? "about " : "")
              + share.percent()
              + " in every 100 posts are held by somebody trained.";
      case Unknown unknown ->
          "What share of the workforce that is, nobody can say: " + lower(unknown.why().sentence());
      default -> "What share of the workforce that is, is held back: too few people are behind it.";
    };
  }

  private static String services(long number) {
    return number == 1 ? "one service" : number(number) + " services";
  }

  private static String about(boolean rounded) {
    return rounded ? "About " : "";
  }

  private static String lower(String sentence) {
    return sentence.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + sentence.substring(1);
  }

  private static String number(long value) {
    return String.format(java.util.Locale.UK, "%,d", value);
  }
}
