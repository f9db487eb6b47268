package org.pdu.library.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pdu.consent.Consent;
import org.pdu.consent.Consent.Leaving;
import org.pdu.consent.Consent.Likeness;
import org.pdu.consent.Consent.Whose;
import org.pdu.consent.Use;
import org.pdu.library.usecase.GiveConsent.Wish;
import org.pdu.platform.problem.Unacceptable;

/** The form of a consent: its choices, and what was filled in. */
final class ConsentForm {
  static final List<Choice> OWNERS =
      List.of(new Choice("yes", "Mine"), new Choice("no", "Somebody else’s, and they have agreed"));
  static final List<Choice> NAMES =
      List.of(
          new Choice("named", "My own name"),
          new Choice("pseudonym", "Another name that I choose"),
          new Choice("anonymous", "No name at all"));
  static final List<Choice> LIKENESSES =
      List.of(
          new Choice("text", "Words"), new Choice("voice", "Voice"), new Choice("face", "Face"));
  static final List<Choice> USES =
      List.of(
          new Choice("public", "Anybody on the internet"),
          new Choice("partnership", "People who can sign in here"),
          new Choice("training", "Inside training only"),
          new Choice("events", "At events that I name"));
  static final List<Choice> LEAVINGS =
      List.of(
          new Choice("withdraw", "Take it down with me"),
          new Choice("keep", "It may stay, under no name"));

  private final Map<String, String> typed;

  ConsentForm(Map<String, String> typed) {
    this.typed = typed;
  }

  Wish wish(@Nullable LocalDate until, @Nullable LocalDate reviewOn) {
    if (reviewOn == null) {
      throw new Unacceptable("reviewOn", "Say when we shall ask you again.");
    }
    return new Wish(
        Parameters.text("mine").equals("yes"),
        text("contributor"),
        chosen(Whose.class, "whose", "Choose under which name."),
        text("called"),
        likenesses(),
        chosen(Use.class, "use", "Choose where it may be shown."),
        text("events"),
        Optional.ofNullable(until),
        reviewOn,
        text("conditions"),
        text("credit"),
        text("thanks"),
        Parameters.number("textVersion").orElse(0),
        text("evidence"),
        chosen(Leaving.class, "onLeaving", "Choose what happens if you leave."));
  }

  private EnumSet<Likeness> likenesses() {
    var all = EnumSet.noneOf(Likeness.class);
    for (var code : Parameters.many("what")) {
      find(Likeness.class, code).ifPresent(all::add);
    }
    return all;
  }

  private <E extends Enum<E>> E chosen(Class<E> type, String field, String otherwise) {
    return find(type, Parameters.text(field)).orElseThrow(() -> new Unacceptable(field, otherwise));
  }

  private static <E extends Enum<E>> Optional<E> find(Class<E> type, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(code))
        .findFirst();
  }

  private String text(String name) {
    return typed.getOrDefault(name, "").replace("\0", "").strip();
  }

  /** What is chosen before anybody has chosen; where it may be shown, nothing. */
  static List<String> known(String field, Optional<Consent> consent, boolean mine) {
    if (field.equals("mine")) {
      return List.of(mine ? "yes" : "no");
    }
    if (consent.isEmpty()) {
      return field.equals("onLeaving") ? List.of("withdraw") : List.of();
    }
    var one = consent.get();
    return switch (field) {
      case "whose" -> List.of(code(one.whose()));
      case "what" -> one.what().stream().map(ConsentForm::code).toList();
      case "use" -> List.of(code(one.use()));
      default -> List.of(code(one.onLeaving()));
    };
  }

  static String known(String name, Consent consent) {
    return switch (name) {
      case "evidence" -> consent.evidence();
      case "called" -> consent.called();
      case "events" -> consent.events();
      case "conditions" -> consent.conditions();
      case "credit" -> consent.credit();
      case "thanks" -> consent.thanks();
      default -> "";
    };
  }

  private static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
