package org.pdu.outcomes.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pdu.outcomes.model.MeasureValue.Count;
import org.pdu.outcomes.model.MeasureValue.Share;
import org.pdu.outcomes.model.MeasureValue.Suppressed;
import org.pdu.outcomes.model.MeasureValue.Unknown;
import org.pdu.outcomes.model.MeasureValue.Why;

/** Figures in plain sentences. */
public final class Sentences {
  private Sentences() {}

  /** What a picture says, in one or two sentences. */
  public static String of(Picture now, boolean anyModule) {
    return people(now.people(), anyModule ? "at least one module" : "this module")
        + " "
        + coverage(now);
  }

  /** How many people have completed something, in a sentence. */
  public static String people(MeasureValue people, String what) {
    return switch (people) {
      case Count none when none.value() == 0 ->
          "Nobody has completed " + what.replace("at least one", "a") + " yet.";
      case Count one when one.value() == 1 -> "One person has completed " + what + ".";
      case Count count ->
          about(count.about()) + number(count.value()) + " people have completed " + what + ".";
      case Suppressed held when held.why() == Why.FEW ->
          "So few people have completed " + what + " that the number is held back.";
      case Suppressed held ->
          "How many people have completed " + what + " is held back. " + held.why().sentence();
      default -> "";
    };
  }

  /** How many of all posts, in a sentence that names what it rests on. */
  public static String coverage(Picture now) {
    return switch (now.coverage()) {
      case Share share ->
          "In "
              + basis(now)
              + ", somebody trained holds "
              + (share.about() ? "about " : "")
              + share.percent()
              + " in every 100 posts.";
      case Unknown unknown -> unknown.why().sentence() + " So we can't say how many in every 100.";
      case Suppressed held when held.why() == Why.FEW ->
          "The share is held back, because few people are behind it.";
      case Suppressed held -> "The share is held back too. " + held.why().sentence();
      case Count count -> "";
    };
  }

  /** Which services a share rests on. */
  public static String basis(Picture now) {
    return now.servicesKnown() == 1
        ? "the one service that told us its headcount"
        : "the " + now.servicesKnown() + " services that told us their headcount";
  }

  /** A figure for a table or a tile. */
  public static String words(MeasureValue value) {
    return switch (value) {
      case Count count ->
          (count.about() && count.value() > 0 ? "about " : "") + number(count.value());
      case Share share -> (share.about() ? "about " : "") + share.percent() + "%";
      case Suppressed held -> "held back";
      case Unknown unknown ->
          unknown.why() == MeasureValue.Reason.NOT_REPORTED ? "not reported yet" : "not known";
    };
  }

  /** What a share is made of, or why there is none. */
  public static String parts(MeasureValue value) {
    return switch (value) {
      case Share share ->
          (share.about() ? "about " : "")
              + number(share.numerator())
              + " of "
              + number(share.denominator());
      case Unknown unknown -> unknown.why().sentence();
      case Suppressed held -> held.why().sentence();
      case Count count -> "";
    };
  }

  /** Why a table shows nothing, or no share; empty where it shows any. */
  public static String note(List<Picture> rows) {
    if (rows.isEmpty()) {
      return "Nobody is in post here, and no headcount has been given.";
    }
    boolean anyShare = rows.stream().anyMatch(row -> row.coverage() instanceof Share);
    boolean anything = anyShare || rows.stream().anyMatch(row -> row.people() instanceof Count);
    var why = rows.stream().flatMap(row -> why(row).stream()).min(Comparator.naturalOrder());
    if (anyShare || why.isEmpty()) {
      return "";
    }
    return switch (why.get()) {
      case JOB_ROLE ->
          "Figures by job role within one organisation are for those who lead it. With so few"
              + " people in each, they could point at one.";
      case WHOLE ->
          (anything ? "No share" : "No figure")
              + " can be shown here, because that of the whole is"
              + " held back.";
      default ->
          (anything ? "No share" : "No figure")
              + " can be shown here: few people are behind each, or behind one next to it.";
    };
  }

  private static Optional<Why> why(Picture row) {
    return row.coverage() instanceof Suppressed held
        ? Optional.of(held.why())
        : row.people() instanceof Suppressed people ? Optional.of(people.why()) : Optional.empty();
  }

  /** The class that marks what is no number. */
  public static String mark(MeasureValue value) {
    return switch (value) {
      case Suppressed held -> "suppressed";
      case Unknown unknown -> "unknown";
      default -> "";
    };
  }

  private static String about(boolean about) {
    return about ? "About " : "";
  }

  private static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }
}
