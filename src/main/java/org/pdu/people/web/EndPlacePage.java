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
  public List<Part> getTargets() {
    var own = getShown().organisation().id();
    return show.targets().stream().filter(part -> !part.id().equals(own)).toList();
  }

  public String words(LocalDate day) {
    return PlaceWords.day(day);
  }
}
