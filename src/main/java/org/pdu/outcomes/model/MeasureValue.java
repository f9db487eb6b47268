package org.pdu.outcomes.model;

/** What may be said of a figure. Held back, nought and not known are three different things. */
public sealed interface MeasureValue {

  /**
   * A part of a whole.
   *
   * @param about whether both are rounded
   */
  record Share(long numerator, long denominator, boolean about) implements MeasureValue {
    public Share {
      if (denominator <= 0 || numerator < 0 || numerator > denominator) {
        throw new IllegalArgumentException(numerator + " of " + denominator + " is no share");
      }
    }

    /** In every hundred, to the nearest whole. */
    public long percent() {
      return Math.round(100.0 * numerator / denominator);
    }
  }

  /**
   * A number.
   *
   * @param about whether it is rounded
   */
  record Count(long value, boolean about) implements MeasureValue {}

  /** Held back, because few people are behind it or could be worked out from it. */
  record Suppressed(Why why) implements MeasureValue {
    public Suppressed {
      if (why == Why.NOT) {
        throw new IllegalArgumentException("held back for no reason");
      }
    }
  }

  /**
   * For whose sake a figure is held back. The first that fits is said: those in front say less
   * about the figure itself.
   */
  enum Why {
    WHOLE("The figure it is part of is held back, so this one is too."),
    JOB_ROLE("Within one organisation, a job role can point at a person."),
    TOGETHER(
        "Held back with all others here, so that a small team among them can't be worked out."),
    FEW("Few people are behind it."),
    NEIGHBOUR("Held back so that a smaller team next to it can't be worked out."),
    NOT("");

    private final String sentence;

    Why(String sentence) {
      this.sentence = sentence;
    }

    public String sentence() {
      return sentence;
    }

    /** What is said of a figure made of two. */
    static Why first(Why one, Why other) {
      return one.compareTo(other) < 0 ? one : other;
    }
  }

  /** Nobody can say, and why. */
  record Unknown(Reason why) implements MeasureValue {}

  /** Why nobody can say. */
  enum Reason {
    NO_HEADCOUNT("No headcount has been given to us."),
    NO_POSTS("There are no posts."),
    HEADCOUNT_TOO_LOW(
        "More people are trained than the headcount says there are. The headcount needs a check."),
    NOT_REPORTED("Not reported yet."),
    NO_LIST_OF_THAT_MONTH("The partner list of that month was not kept.");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    public String sentence() {
      return sentence;
    }
  }
}
