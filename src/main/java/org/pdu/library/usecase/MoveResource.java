package org.pdu.library.usecase;

import jakarta.inject.Inject;
import java.util.OptionalInt;
import java.util.Set;
import org.pdu.consent.Consents;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Editions;
import org.pdu.library.model.Move;
import org.pdu.library.model.Part;
import org.pdu.library.model.Resource;
import org.pdu.library.model.State;
import org.pdu.library.model.WordsRules;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.Outdated;
import org.pdu.platform.problem.Unacceptable;

/** Takes a resource a step further on its way to readers, or back. */
@UseCase
@Allow(Role.LEARNER)
public class MoveResource {
  private static final int LONGEST = 1_000;

  @Inject Catalogue catalogue;
  @Inject Editions editions;
  @Inject Consents consents;
  @Inject Parts parts;
  @Inject ShowToReaders readers;
  @Inject Traces traces;

  /**
   * @param seen the version that whoever decides had before them
   * @throws NotAllowed when the step is another's to take
   * @throws Conflict when it stands somewhere else, or something must come first
   */
  public Resource move(String id, Move move, String reason, OptionalInt seen) {
    var found = catalogue.find(id).orElseThrow(WriteResource::none);
    var resource = catalogue.hold(found.id()).orElseThrow(WriteResource::none);
    var mine = parts.of(resource);
    if (mine.isEmpty()) {
      throw WriteResource.none();
    }
    if (repeated(resource, move, mine)) {
      return resource;
    }
    parts.mustBeFree(resource);
    check(resource, move, mine, seen);
    words(resource, move, reason);
    ready(resource, move);
    take(resource, move, reason);
    return catalogue.find(resource.id().toString()).orElseThrow(WriteResource::none);
  }

  /** The same step asked for twice, such as by a second click, has been taken. */
  private boolean repeated(Resource resource, Move move, Set<Part> mine) {
    return resource.state() == move.to()
        && !move.from().contains(resource.state())
        && move.from().stream()
            .anyMatch(state -> move.allowed(state, resource.shownEdition().isPresent(), mine));
  }

  private static void check(Resource resource, Move move, Set<Part> mine, OptionalInt seen) {
    if (!move.from().contains(resource.state())) {
      throw new Conflict(
          "It stands elsewhere by now: “" + resource.state().words() + "”. Nothing was changed.");
    }
    if (!move.allowed(resource.state(), resource.shownEdition().isPresent(), mine)) {
      throw new NotAllowed(
          move.to() == State.APPROVAL || move == Move.SEND_BACK
              ? "Nobody reviews their own. Another Expert Citizen does."
              : "This step is for somebody else to take.");
    }
    if (seen.isPresent() && seen.getAsInt() != resource.version()) {
      throw new Outdated("Somebody has changed it since you looked. Look again, then decide.");
    }
  }

  private void words(Resource resource, Move move, String reason) {
    boolean evidence = move == Move.APPROVE && parts.spokenFor(resource);
    if ((move.needsReason() || evidence) && reason.isBlank()) {
      throw new Unacceptable(
          "reason",
          evidence
              ? "Say how the contributor said yes to this edit, and where that is kept."
              : "Say why, in words that help.");
    }
    if (reason.length() > LONGEST) {
      throw new Unacceptable("reason", "Please use " + LONGEST + " characters or fewer.");
    }
  }

  private void ready(Resource resource, Move move) {
    if (move != Move.ASK_REVIEW && move != Move.PASS && move != Move.APPROVE) {
      return;
    }
    var missing =
        WordsRules.missing(editions.find(resource.id(), resource.edition()).orElseThrow().words());
    if (resource.experience() && consents.of(Parts.work(resource)).isEmpty()) {
      missing.put("consent", "First say what may be shared, where and until when.");
    }
    if (!missing.isEmpty()) {
      throw WriteResource.flawed(missing);
    }
  }

  private void take(Resource resource, Move move, String reason) {
    boolean published =
        move == Move.APPROVE || move == Move.PASS && !resource.experience() || move == Move.KEEP;
    var to = published ? State.PUBLISHED : move.to();
    traces.step(resource, move.code(), to, reason);
    if (move == Move.APPROVE) {
      readers.approved(resource, reason);
    }
    if (published) {
      readers.show(resource);
    } else if (move == Move.REVISE) {
      readers.revise(resource);
    } else if (move == Move.ABANDON) {
      readers.leaveAsItWas(resource);
    } else {
      readers.turn(resource, to);
    }
    readers.tell(resource, move);
  }
}
