package org.pdu.library.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pdu.library.model.Words;
import org.pdu.library.usecase.Draft;
import org.pdu.library.usecase.ShowWorkbench.Bench;

/** What was filled in, as a draft. */
final class WritePageDraft {
  /** What stands in the fields of something new. */
  static final Map<String, String> USUAL =
      Map.of("licence", "CC BY-NC-SA 4.0", "language", "en-GB");

  private static final int NO_NUMBER = -1;

  private final Map<String, String> typed;
  private final Function<String, List<String>> chosen;

  WritePageDraft(Map<String, String> typed, Function<String, List<String>> chosen) {
    this.typed = typed;
    this.chosen = chosen;
  }

  Draft draft(String type) {
    var flags = chosen.apply("flags");
    var easy = text("easyReadOf");
    return new Draft(
        type,
        words(flags),
        flags.contains("experience"),
        easy.isEmpty() ? Optional.empty() : Optional.of(easy.replaceAll(".*/", "")));
  }

  private Words words(List<String> flags) {
    return new Words(
        text("title"),
        text("summary"),
        text("body"),
        text("contentNotes"),
        flags.contains("beforeYouRead"),
        text("language"),
        text("licence"),
        text("credit"),
        chosen.apply("topics"),
        chosen.apply("groups"),
        chosen.apply("settings"),
        minutes(),
        text("address"),
        text("sources"),
        flags.contains("fictional"),
        flags.contains("partnershipOnly"));
  }

  private int minutes() {
    var text = text("minutes");
    if (text.isEmpty()) {
      return Words.minutesOf(text("body"));
    }
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : NO_NUMBER;
  }

  private String text(String name) {
    return typed.getOrDefault(name, "").replace("\0", "").strip();
  }

  /** What is there already. */
  static String known(Bench bench, String name) {
    var words = bench.words();
    return switch (name) {
      case "title" -> words.title();
      case "summary" -> words.summary();
      case "body" -> words.body();
      case "contentNotes" -> words.contentNotes();
      case "address" -> words.address();
      case "sources" -> words.sources();
      case "credit" -> words.credit();
      case "minutes" -> String.valueOf(words.minutes());
      case "licence" -> words.licence();
      case "language" -> words.language();
      case "easyReadOf" -> bench.resource().easyReadOf().orElse("");
      default -> "";
    };
  }
}
