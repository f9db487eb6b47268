package org.pdu.staff.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pdu.staff.model.Import;
import org.pdu.staff.model.Imports.Shown;
import org.pdu.staff.model.Verdict;

/** What the pages say of a staff list and its rows. */
final class ImportWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  private ImportWords() {}

  static String lead(Import list) {
    return switch (list.state()) {
      case PREVIEW -> preview(list);
      case WAITING -> "You can go on with something else meanwhile.";
      case DONE ->
          "%s made, %s. New people are not invited yet: they can’t sign in until somebody invites them."
              .formatted(
                  many(list.written(), "entry", "entries"),
                  many(list.peopleMade(), "new person", "new people"));
      case FAILED -> "Nothing was changed.";
      case UNDOING -> "Entries that somebody has changed since stay as they are.";
      case UNDONE ->
          "%s taken back.%s"
              .formatted(
                  many(list.takenBack(), "entry was", "entries were"),
                  list.rows() == 0 ? " Nothing of the list is left." : "");
    };
  }

  private static String preview(Import list) {
    var would =
        list.writing() == 0
            ? "Nothing is entered yet."
            : "Nothing is entered yet. %s can be: %s and %s."
                .formatted(
                    many(list.writing(), "row", "rows"),
                    many(list.count(Verdict.NEW), "new person", "new people"),
                    many(list.count(Verdict.JOINS), "with an account", "with accounts"));
    return list.open() == 0
        ? would
        : would
            + " %s you: put them right in the file and hand it in again, or leave them out."
                .formatted(many(list.open(), "row needs", "rows need"));
  }

  static String outcome(Import list, Shown one) {
    boolean done = list.state() == Import.State.DONE;
    if (one.written().isPresent()) {
      return one.stays().isEmpty() ? "Entered" : "Stays";
    }
    return done && one.row().verdict().writes()
        ? "Was entered by somebody else meanwhile"
        : one.row().verdict().words();
  }

  static String days(Shown one) {
    var typed = one.row().typed();
    return one.row()
        .place()
        .map(post -> day(post.starts()) + post.ends().map(last -> " to " + day(last)).orElse(""))
        .orElse(typed.starts() + (typed.ends().isEmpty() ? "" : " to " + typed.ends()));
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String many(int count, String one, String more) {
    return String.format(Locale.UK, "%,d ", count) + (count == 1 ? one : more);
  }
}
