package org.pdu.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.Part;
import org.pdu.people.usecase.ClosePlace;
import org.pdu.people.usecase.Consequences;
import org.pdu.people.usecase.MergeOrganisations;
import org.pdu.people.usecase.MoveElsewhere;
import org.pdu.platform.faces.Submission;

/** Closes a place, moves a service or merges an organisation: asked, shown once more, then done. */
@Named
@RequestScoped
public class EndPlacePage extends PlaceForm {
  @Inject ClosePlace close;
  @Inject MoveElsewhere move;
  @Inject MergeOrganisations merge;

  private @Nullable Consequences consequences;

  /** Refuses whoever may not, before anything is filled in. */
  public void check() {
    if (isElsewhere() || level() == Part.Level.ORGANISATION) {
      move.may();
    }
    getShown();
  }

  /** What will be done: close, move or merge. */
  public String getVerb() {
    return parameter("verb");
  }

  /** Whether it goes on elsewhere. */
  public boolean isElsewhere() {
    return !getVerb().equals("close");
  }

  /** The first time shows what would happen; the second does it. */
  public void submit() throws IOException {
    if (parameter("checked").isEmpty()) {
      Submission.attempt(() -> consequences = look());
    } else {
      Submission.of(this::done);
    }
  }

  /** Back to the questions, with what was typed. */
  public void change() {
    consequences = null;
  }

  private Consequences look() {
    return switch (getVerb()) {
      case "move" -> move.look(slug(), getTo(), wish());
      case "merge" -> merge.look(slug(), getTo(), wish());
      default -> close.look(level(), slug(), wish());
    };
  }

  private String done() {
    return switch (getVerb()) {
      case "move" -> "/services/" + move.to(slug(), getTo(), wish()).slug() + "?done=moved";
      case "merge" -> "/places/" + merge.into(slug(), getTo(), wish()).slug() + "?done=moved";
      default -> {
        close.after(level(), slug(), wish());
        yield getBack() + "?done=closed";
      }
    };
  }

  /** What the page is for, in a line. */
  public String getHeading() {
    var name = getShown().part().name();
    return switch (getVerb()) {
      case "move" -> "Move " + name + " to another organisation";
      case "merge" -> "Merge " + name + " into another organisation";
      default -> "Close " + name;
    };
  }

  /** What it means, before anything is asked. */
  public String getLead() {
    return isElsewhere()
        ? "It ends here on a day and goes on elsewhere the next, with the same people. Figures up to"
            + " that day stay where they are."
        : "After its last day it is no longer there. All that was counted up to then stays.";
  }

  /** What becomes of people and figures. */
  public String getEffect() {
    if (isElsewhere()) {
      return "They go on there the day after. Who may do what there is granted there anew.";
    }
    return level() == Part.Level.TEAM
        ? "They stay in the service, without this team."
        : "Their place there ends with that day. Their accounts and certificates stay theirs.";
  }

  /** The button that does it. */
  public String getYes() {
    return switch (getVerb()) {
      case "move" -> "Yes, move it";
      case "merge" -> "Yes, merge them";
      default -> "Yes, close it";
    };
  }

  /** What sort of place it is, as the head of a line. */
  public String getWordAsTitle() {
    var word = getWord();
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Whether the answers are shown once more. */
  public boolean isChecking() {
    return consequences != null;
  }

  public Consequences getConsequences() {
    return Objects.requireNonNull(consequences);
  }

  /** The slug of the organisation where it goes on. */
  public String getTo() {
    return parameter("to");
  }

  /** Organisations to choose from, its own left out. */
  public List<Choice> getTargets() {
    var own = getShown().organisation().id();
    return show.targets().stream().filter(part -> !part.id().equals(own)).map(Choice::of).toList();
  }

  public String words(LocalDate day) {
    return PlaceWords.day(day);
  }
}
