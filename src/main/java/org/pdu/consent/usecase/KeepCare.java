package org.pdu.consent.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pdu.consent.Care;
import org.pdu.consent.WorkId;
import org.pdu.consent.model.CareNotes;
import org.pdu.consent.model.ConsentBook;
import org.pdu.consent.model.ConsentRules;
import org.pdu.people.PersonId;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;
import org.pdu.platform.time.ClockSource;

/** Keeps the notes, and says whether somebody may still be written to. */
@ApplicationScoped
@Transactional
public class KeepCare implements Care {
  private static final BigDecimal MOST = new BigDecimal("100000");

  private static final int CHECK_IN_AFTER = 14;
  private static final String AFTER_PUBLISHING = "how it is, now that others read it";

  @Inject CareNotes notes;
  @Inject ConsentBook book;
  @Inject CityClock clock;

  @Override
  public void note(WorkId work, Note note) {
    if (ConsentRules.beyond(note.day())) {
      throw new Unacceptable("day", "Give a day of these times.");
    }
    boolean counted = note.kind() == Kind.HOURS || note.kind() == Kind.PAYMENT;
    if (counted && note.amount().isEmpty()) {
      throw new Unacceptable("amount", "Say how much, such as 2.5.");
    }
    if (note.amount().filter(one -> one.signum() <= 0 || one.compareTo(MOST) > 0).isPresent()) {
      throw new Unacceptable("amount", "Give a number above nought.");
    }
    if (note.notes().length() > ConsentRules.LONGEST) {
      throw new Unacceptable(
          "notes", "Please use " + ConsentRules.LONGEST + " characters or fewer.");
    }
    notes.add(work, note);
  }

  @Override
  public void planCheckIn(WorkId work, PersonId by) {
    boolean planned = of(work).stream().anyMatch(KeepCare::planned);
    if (!planned) {
      var day = clock.today().plusDays(CHECK_IN_AFTER);
      notes.add(
          work, new Note(Kind.CHECK_IN, Optional.empty(), day, AFTER_PUBLISHING, by, clock.now()));
    }
  }

  private static boolean planned(Note note) {
    return note.kind() == Kind.CHECK_IN
        && note.day().isAfter(LocalDate.ofInstant(note.at(), ClockSource.CITY));
  }

  @Override
  public List<Note> of(WorkId work) {
    return notes.all(work);
  }

  @Override
  public boolean mayContact(WorkId work) {
    var all =
        notes.all(work).stream().filter(note -> note.kind() == Kind.NO_CONTACT_AFTER).toList();
    var contributors = book.all(work).stream().flatMap(one -> one.contributor().stream()).toList();
    var theirs = last(all.stream().filter(note -> contributors.contains(note.by())).toList());
    var day =
        last(all).filter(note -> theirs.isEmpty() || sooner(note, theirs.get())).or(() -> theirs);
    return day.map(note -> !clock.today().isAfter(note.day())).orElse(true);
  }

  private static Optional<Note> last(List<Note> notes) {
    return notes.isEmpty() ? Optional.empty() : Optional.of(notes.get(notes.size() - 1));
  }

  /** What others note about a contributor's wish may bring the day nearer, never put it off. */
  private static boolean sooner(Note one, Note theirs) {
    return one.day().isBefore(theirs.day());
  }
}
