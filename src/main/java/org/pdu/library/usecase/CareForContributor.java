package org.pdu.library.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pdu.consent.Care;
import org.pdu.consent.Care.Kind;
import org.pdu.consent.Care.Note;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Part;
import org.pdu.library.model.Resource;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.Unacceptable;

/**
 * Notes how a contributor is looked after, and shows them. It goes on after a resource was taken
 * back: what was promised is still due.
 */
@UseCase
@Allow(Role.LEARNER)
public class CareForContributor {
  @Inject Catalogue catalogue;
  @Inject Care care;
  @Inject Parts parts;
  @Inject Traces traces;

  /**
   * Oldest first.
   *
   * @throws org.pdu.platform.problem.NotFound when there is none, or whoever asks has no part in it
   */
  public List<Note> of(String id) {
    var resource = catalogue.find(id).orElseThrow(WriteResource::none);
    concerned(parts.of(resource));
    return care.of(Parts.work(resource));
  }

  /**
   * The same noted twice in a row by the same person is noted once.
   *
   * @param amount hours, or pounds
   * @param day today, where it is not said
   * @throws NotAllowed when a contributor notes more than when contact is to end
   */
  public void note(
      String id, Kind kind, Optional<BigDecimal> amount, Optional<LocalDate> day, String notes) {
    var found = catalogue.find(id).orElseThrow(WriteResource::none);
    var resource = catalogue.hold(found.id()).orElseThrow(WriteResource::none);
    var mine = parts.of(resource);
    concerned(mine);
    mayNote(resource, mine, kind);
    if (notes.indexOf('\0') >= 0) {
      throw new Unacceptable("notes", "Please leave out signs that can't be seen.");
    }
    var note =
        new Note(
            kind,
            amount,
            day.orElseGet(traces::today),
            notes.strip(),
            traces.person().id(),
            traces.now());
    if (!again(resource, note)) {
      care.note(Parts.work(resource), note);
      traces.deed(resource, "care-noted");
    }
  }

  private static void concerned(Set<Part> mine) {
    if (!mine.contains(Part.STAFF)
        && !mine.contains(Part.AUTHOR)
        && !mine.contains(Part.CONTRIBUTOR)) {
      throw WriteResource.none();
    }
  }

  private void mayNote(Resource resource, Set<Part> mine, Kind kind) {
    boolean looksAfter =
        mine.contains(Part.STAFF) || mine.contains(Part.AUTHOR) || parts.spokenFor(resource);
    if (!looksAfter && kind != Kind.NO_CONTACT_AFTER) {
      throw new NotAllowed(
          "You can say when nobody is to get in touch any more; the rest is ours.");
    }
  }

  private boolean again(Resource resource, Note note) {
    var all = care.of(Parts.work(resource));
    return !all.isEmpty() && same(all.get(all.size() - 1), note);
  }

  private static boolean same(Note one, Note other) {
    return one.kind() == other.kind()
        && one.amount()
            .map(BigDecimal::stripTrailingZeros)
            .equals(other.amount().map(BigDecimal::stripTrailingZeros))
        && one.day().equals(other.day())
        && one.notes().equals(other.notes())
        && one.by().equals(other.by());
  }
}
