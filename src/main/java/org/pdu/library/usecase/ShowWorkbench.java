package org.pdu.library.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pdu.consent.Consent;
import org.pdu.consent.Consents;
import org.pdu.consent.Dispute;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Editions;
import org.pdu.library.model.History;
import org.pdu.library.model.Move;
import org.pdu.library.model.Part;
import org.pdu.library.model.Resource;
import org.pdu.library.model.State;
import org.pdu.library.model.Words;
import org.pdu.people.Allow;
import org.pdu.people.Directory;
import org.pdu.people.PersonId;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;

/** One resource for those who work on it: words, history, comments, and what they may do now. */
@UseCase
@Allow(Role.LEARNER)
public class ShowWorkbench {
  @Inject Catalogue catalogue;
  @Inject Editions editions;
  @Inject History history;
  @Inject Consents consents;
  @Inject Parts parts;
  @Inject Directory directory;

  /** Something that happened or was said, in order. */
  public record Line(java.time.Instant at, String who, String what, String words) {}

  /**
   * A resource on the bench.
   *
   * @param moves what whoever asks may do now
   * @param mayWrite whether they may change its words now
   * @param contributes whether it is theirs to take back
   * @param spokenFor whether the contributor has no account
   */
  public record Bench(
      Resource resource,
      Words words,
      String html,
      String credit,
      Set<Part> parts,
      List<Move> moves,
      boolean mayWrite,
      Optional<Consent> consent,
      Optional<Dispute> dispute,
      boolean spokenFor,
      List<Line> lines) {
    public boolean contributes() {
      return parts.contains(Part.CONTRIBUTOR);
    }

    public boolean staff() {
      return parts.contains(Part.STAFF);
    }
  }

  /**
   * @throws org.pdu.platform.problem.NotFound when there is none, or whoever asks has no part in it
   * @throws org.pdu.platform.problem.Gone when it was taken back
   */
  public Bench of(String id) {
    var resource = catalogue.find(id).orElseThrow(WriteResource::none);
    var mine = parts.of(resource);
    if (!concerns(resource, mine)) {
      throw WriteResource.none();
    }
    Parts.mustBeThere(resource);
    var words = editions.find(resource.id(), resource.edition()).orElseThrow().words();
    var consent = consents.of(Parts.work(resource));
    var dispute = consents.disputed(Parts.work(resource));
    boolean free = dispute.isEmpty();
    return new Bench(
        resource,
        words,
        ShowResource.html(words),
        ShowResource.credit(consent, words),
        mine,
        free ? Move.open(resource.state(), resource.shownEdition().isPresent(), mine) : List.of(),
        free && writes(resource, mine),
        consent,
        dispute,
        consent.flatMap(Consent::contributor).isEmpty(),
        lines(resource, consent.filter(one -> guards(one, mine))));
  }

  private static boolean writes(Resource resource, Set<Part> mine) {
    boolean part =
        mine.contains(Part.AUTHOR)
            || mine.contains(Part.CONTRIBUTOR)
            || resource.state() == State.SUPPORT && mine.contains(Part.PEER_EDITOR);
    return part && resource.state().open();
  }

  /** Drafts are their writers' alone; what waits for others is open to those. */
  static boolean concerns(Resource resource, Set<Part> mine) {
    if (mine.contains(Part.AUTHOR) || mine.contains(Part.CONTRIBUTOR)) {
      return true;
    }
    return switch (resource.state()) {
      case DRAFT -> mine.contains(Part.STAFF) && resource.shownEdition().isPresent();
      case SUPPORT -> mine.contains(Part.PEER_EDITOR);
      case REVIEW -> mine.contains(Part.REVIEWER) || mine.contains(Part.STAFF);
      case APPROVAL -> mine.contains(Part.REVIEWER) || mine.contains(Part.STAFF);
      default -> !mine.isEmpty();
    };
  }

  /** Whoever chose another name, or none, is not named to reviewers either. */
  private static boolean guards(Consent consent, Set<Part> mine) {
    return consent.whose() != Consent.Whose.NAMED
        && !mine.contains(Part.AUTHOR)
        && !mine.contains(Part.CONTRIBUTOR)
        && !mine.contains(Part.STAFF);
  }

  private List<Line> lines(Resource resource, Optional<Consent> guarded) {
    List<Line> lines = new ArrayList<>();
    for (var step : history.steps(resource.id())) {
      lines.add(new Line(step.at(), name(step.by(), guarded), Telling.of(step), step.reason()));
    }
    for (var one : history.comments(resource.id())) {
      lines.add(new Line(one.at(), name(Optional.of(one.by()), guarded), "says", one.words()));
    }
    lines.sort(java.util.Comparator.comparing(Line::at));
    return lines;
  }

  private String name(Optional<PersonId> who, Optional<Consent> guarded) {
    if (who.isPresent() && guarded.flatMap(Consent::contributor).equals(who)) {
      return guarded.get().shownName();
    }
    return who.isEmpty() ? "The site" : directory.nameOf(who.get()).orElse("Somebody who has left");
  }
}
