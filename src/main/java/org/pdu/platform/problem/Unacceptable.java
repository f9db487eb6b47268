package org.pdu.platform.problem;

import java.util.List;

/** Understood, but not to be taken as it is: which fields, and why. */
public final class Unacceptable extends Refusal {
  private static final long serialVersionUID = 1L;
  private final transient List<Flaw> flaws;

  /**
   * A field and what is wrong with it, in words for the one who filled it in.
   *
   * @param field the field's name in forms and JSON
   */
  public record Flaw(String field, String message) {}

  public Unacceptable(List<Flaw> flaws) {
    super("Nothing was changed. Mend the fields named and send it again.");
    this.flaws = List.copyOf(flaws);
  }

  public Unacceptable(String field, String message) {
    this(List.of(new Flaw(field, message)));
  }

  public List<Flaw> flaws() {
    return flaws;
  }

  @Override
  public int status() {
    return 422;
  }

  @Override
  public String title() {
    return "The request can't be taken as it is";
  }
}
