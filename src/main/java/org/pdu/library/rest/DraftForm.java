package org.pdu.library.rest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pdu.library.model.Words;
import org.pdu.library.usecase.Draft;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Body;

/** A draft as a program sends it. */
final class DraftForm {
  private DraftForm() {}

  static Draft of(Body sent) {
    var easy = sent.text("easyReadOf");
    return new Draft(
        sent.text("type"),
        words(sent),
        sent.flag("experience"),
        easy.isEmpty() ? Optional.empty() : Optional.of(easy));
  }

  private static Words words(Body sent) {
    var body = sent.text("body");
    return new Words(
        sent.text("title").strip(),
        sent.text("summary").strip(),
        body,
        lines(sent, "contentNotes"),
        sent.flag("beforeYouRead"),
        or(sent.text("language"), "en-GB"),
        or(sent.text("licence"), "CC BY-NC-SA 4.0"),
        sent.text("credit").strip(),
        sent.texts("topics"),
        sent.texts("groups"),
        sent.texts("settings"),
        minutes(sent.number("minutes"), body),
        sent.text("address").strip(),
        sent.objects("sources").stream().map(DraftForm::source).collect(Collectors.joining("\n")),
        sent.flag("fictional"),
        sent.flag("partnershipOnly"));
  }

  private static String or(String said, String usual) {
    return said.isBlank() ? usual : said.strip();
  }

  /** A list, or one text. */
  private static String lines(Body sent, String field) {
    return sent.isList(field)
        ? sent.texts(field).stream().map(DraftForm::oneLine).collect(Collectors.joining("\n"))
        : sent.text(field);
  }

  private static int minutes(String said, String body) {
    if (said.isBlank()) {
      return Words.minutesOf(body);
    }
    try {
      return Integer.parseInt(said.strip());
    } catch (NumberFormatException none) {
      throw new Unacceptable("minutes", "Give a number of minutes from 1 to 600.");
    }
  }

  private static String source(Body one) {
    return List.of("title", "publisher", "year", "address").stream()
        .map(field -> oneLine(one.number(field)).replace('|', '/'))
        .collect(Collectors.joining(" | "));
  }

  private static String oneLine(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining(" "));
  }
}
