package org.pdu.consent.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.pdu.consent.Care;
import org.pdu.consent.Consent;
import org.pdu.consent.model.CareNotes;
import org.pdu.consent.model.ConsentBook;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.platform.time.CityClock;
import org.pdu.post.Letter;
import org.pdu.post.Letters;

/**
 * Writes to contributors before a consent ends, on the day they chose to look at it again, and a
 * fortnight after others began to read it; to whoever recorded it where the contributor has no
 * account. Never a title in it, and never after the day on which contact was to end.
 */
@ApplicationScoped
class RemindContributors {
  private static final int AT_A_TIME = 200;
  private static final int DAYS_BEFORE = 30;

  private static final String FOR_ANOTHER =
      "You recorded the consent of somebody without an account, so this comes to you. Please pass"
          + " it on in your own words, and note what they say.\n\n";

  /** What is written about on a day. */
  private enum Matter {
    END(
        "end",
        "Something you shared will soon be taken down",
        "You said until which day something of yours may be shown. That day is near. After it, it"
            + " is taken down for good.\n\nIf you want it to stay longer, say so on the page below."
            + " If not, there is nothing to do."),
    REVIEW(
        "review",
        "A day you chose has come",
        "When you shared something, you asked us to come back to you on this day. Are you still"
            + " happy with it? You can leave it, change where it is shown, or take it back with one"
            + " click. All are fine."),
    CHECK_IN(
        "check-in",
        "How are you, now that others read it?",
        "Something you shared has been with its readers for two weeks. How is that for you? If it"
            + " stirred something up, you don't have to carry that alone: talk to whoever worked on"
            + " it with you, or look at the support page.\n\nYou can leave it as it is, change where"
            + " it is shown, or take it back with one click. All are fine.");

    private final String code;
    private final String subject;
    private final String text;

    Matter(String code, String subject, String text) {
      this.code = code;
      this.subject = subject;
      this.text = text;
    }
  }

  @Inject ConsentBook book;
  @Inject CareNotes notes;
  @Inject Care care;
  @Inject Register register;
  @Inject Letters letters;
  @Inject CityClock clock;

  @Transactional
  void those() {
    for (var consent : book.dueBy(clock.today().plusDays(DAYS_BEFORE), clock.today(), AT_A_TIME)) {
      consent.until().filter(this::soon).ifPresent(day -> remind(consent, Matter.END, day));
      Optional.of(consent.reviewOn())
          .filter(day -> !day.isAfter(clock.today()))
          .ifPresent(day -> remind(consent, Matter.REVIEW, day));
    }
    for (var due : notes.checkInsDue(clock.today(), AT_A_TIME)) {
      book.all(due.work()).stream()
          .findFirst()
          .ifPresent(consent -> remind(consent, Matter.CHECK_IN, due.day()));
    }
  }

  private boolean soon(LocalDate day) {
    return !day.isBefore(clock.today()) && !day.isAfter(clock.today().plusDays(DAYS_BEFORE));
  }

  private void remind(Consent consent, Matter what, LocalDate day) {
    if (book.remind(consent.work(), what.code, day)) {
      register
          .byId(consent.contributor().orElse(consent.recordedBy()))
          .filter(Registered::open)
          .filter(reader -> consent.contributor().isEmpty() || care.mayContact(consent.work()))
          .ifPresent(reader -> letters.send(letter(consent, what, day, reader)));
    }
  }

  private static Letter letter(Consent consent, Matter what, LocalDate day, Registered reader) {
    boolean speaksForThem = consent.contributor().isEmpty();
    return new Letter(
        "consent:" + what.code + ":" + consent.work() + ":" + day,
        "consent." + what.code,
        Optional.of(reader.id()),
        reader.email(),
        what.subject,
        speaksForThem ? FOR_ANOTHER + what.text : what.text,
        speaksForThem ? "/library/workshop/" + consent.work() : "/sharing",
        Optional.empty());
  }
}
