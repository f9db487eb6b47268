package org.pdu.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pdu.consent.Care.Note;
import org.pdu.consent.ConsentEnded;
import org.pdu.library.usecase.ShowSharing;
import org.pdu.library.usecase.ShowSharing.Shared;
import org.pdu.library.usecase.WithdrawResource;
import org.pdu.platform.time.ClockSource;

/** What the viewer shared, and taking it back. */
@Named
@RequestScoped
public class SharingPage {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  @Inject ShowSharing sharing;
  @Inject WithdrawResource withdrawResource;
  @Inject HttpServletRequest request;

  private @Nullable List<Shared> mine;

  public void show() {
    getMine();
  }

  public List<Shared> getMine() {
    if (mine == null) {
      mine = sharing.mine();
    }
    return mine;
  }

  public boolean isTakenBack() {
    return request.getParameter("taken-back") != null;
  }

  /** Takes back what the button names. */
  public void withdraw() {
    Forms.send(() -> {
      withdrawResource.now(Parameters.text("withdraw"));
      return "/sharing?taken-back";
    });
  }

  public String day(LocalDate day) {
    return DAY.format(day);
  }

  /** How and when it ended. */
  public String ending(Shared one) {
    return one.ended()
        .map(ended -> how(ended) + DAY.format(ended.at().atZone(ClockSource.CITY)) + ".")
        .orElse("");
  }

  private static String how(ConsentEnded ended) {
    return ended.how() == ConsentEnded.How.EXPIRED
        ? "Its last day came, and it was taken down on "
        : "You took it back on ";
  }

  /** A note, in a sentence. */
  public String say(Note note) {
    return sentence(note);
  }

  /** Noted before the day, rather than on it. */
  private static boolean planned(Note note) {
    return note.day().isAfter(LocalDate.ofInstant(note.at(), ClockSource.CITY));
  }

  static String sentence(Note note) {
    var amount = note.amount().map(Object::toString).orElse("");
    var what =
        switch (note.kind()) {
          case HOURS -> amount + " hours";
          case PAYMENT -> "Paid: £" + amount;
          case CHECK_IN -> planned(note) ? "To be asked how things are" : "Asked how things are";
          case NO_CONTACT_AFTER -> "Nobody gets in touch after this day";
        };
    return what
        + ", "
        + DAY.format(note.day())
        + (note.notes().isEmpty() ? "" : ": " + note.notes());
  }
}
