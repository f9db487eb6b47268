package org.pdu.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.consent.Consent;
import org.pdu.library.model.Move;
import org.pdu.library.model.Part;
import org.pdu.library.usecase.CommentOnResource;
import org.pdu.library.usecase.DisagreeOverResource;
import org.pdu.library.usecase.MoveResource;
import org.pdu.library.usecase.PlaceInLesson;
import org.pdu.library.usecase.ShowWorkbench;
import org.pdu.library.usecase.ShowWorkbench.Bench;
import org.pdu.library.usecase.WithdrawResource;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.ClockSource;

/** A resource on the bench: what it says, what may be done with it now, and what was done. */
@Named
@RequestScoped
public class BenchPage {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ClockSource.CITY);
  private static final Map<String, String> DONE =
      Map.of(
          "kept", "Your words are kept. Nobody else sees them yet.",
          "moved", "Done. Whoever is next has been told.",
          "said", "Said.",
          "placed", "Done. Readers of the lesson see it so from now on.",
          "allowed", "What you allow is written down, and counts from now on.",
          "disagreed", "It is not shown and not changed until both sides say it is settled.",
          "settled", "Thank you. It is over once both sides have said so.");

  @Inject ShowWorkbench workbench;
  @Inject MoveResource move;
  @Inject CommentOnResource comment;
  @Inject DisagreeOverResource disagree;
  @Inject WithdrawResource withdraw;
  @Inject PlaceInLesson placing;

  private @Nullable Bench bench;
  private String reason = "";
  private String words = "";
  private String disputeWords = "";
  private String lesson = "";

  public void show() {
    getBench();
  }

  public Bench getBench() {
    if (bench == null) {
      bench = workbench.of(id());
    }
    return bench;
  }

  private String id() {
    return Parameters.text("id");
  }

  private String path(String done) {
    return "/library/workshop/" + id() + "?done=" + done;
  }

  public String getDone() {
    return DONE.getOrDefault(Parameters.text("done"), "");
  }

  public String when(Instant at) {
    return WHEN.format(at);
  }

  /** Whether any step the viewer may take wants a reason. */
  public boolean isReasoned() {
    return getBench().moves().stream()
        .anyMatch(one -> one.needsReason() || one == Move.APPROVE && getBench().spokenFor());
  }

  /** Whether what is allowed is the viewer's to say. */
  public boolean isConsenting() {
    var parts = getBench().parts();
    return getBench().resource().experience()
        && (parts.contains(Part.AUTHOR) || parts.contains(Part.CONTRIBUTOR));
  }

  public boolean isCaring() {
    return getBench().resource().experience()
        && getBench().consent().isPresent()
        && (getBench().staff() || getBench().parts().contains(Part.AUTHOR));
  }

  public boolean isSides() {
    return getBench().consent().isPresent() && (getBench().contributes() || getBench().staff());
  }

  public boolean isTakingBack() {
    var now = getBench();
    return now.contributes()
        || now.staff()
        || now.parts().contains(Part.AUTHOR) && now.consent().isEmpty();
  }

  public String getConsentWords() {
    if (!getBench().resource().experience()) {
      return "Not needed: it carries nobody’s experience";
    }
    return getBench()
        .consent()
        .map(BenchPage::say)
        .orElse("Not given yet. It is needed before others review it.");
  }

  private static String say(Consent consent) {
    return "Shown "
        + consent.use().words()
        + consent.until().map(day -> ", until " + day).orElse("");
  }

  /** Takes the step of the button. */
  public void step() {
    Forms.send(() -> {
      var code = Parameters.text("step");
      var step =
          Move.of(code).orElseThrow(() -> new Unacceptable("reason", "There is no such step."));
      move.move(id(), step, reason, Parameters.number("seen"));
      return path("moved");
    });
  }

  /** Whether the viewer puts resources into lessons. */
  public boolean isPlacing() {
    return getBench().parts().contains(Part.STAFF)
        && getBench().resource().shownEdition().isPresent()
        && placing.may();
  }

  public List<String> getLessons() {
    return placing.of(id());
  }

  /** Puts it into the lesson that was filled in. */
  public void place() {
    Forms.send(() -> {
      placing.place(id(), lesson);
      return path("placed");
    });
  }

  /** Takes it out of the lesson that the button names. */
  public void takeOut() {
    Forms.send(() -> {
      placing.remove(id(), Parameters.text("take-out"));
      return path("placed");
    });
  }

  public String getLesson() {
    return lesson;
  }

  public void setLesson(String lesson) {
    this.lesson = lesson;
  }

  /** Says something. */
  public void say() {
    Forms.send(() -> {
      comment.say(id(), words);
      return path("said");
    });
  }

  /** Opens a dispute. */
  public void disagree() {
    Forms.send(() -> {
      disagree.open(id(), disputeWords);
      return path("disagreed");
    });
  }

  /** Ends it for one side. */
  public void settle() {
    Forms.send(() -> {
      disagree.settle(id());
      return path("settled");
    });
  }

  /** Takes it back. */
  public void takeBack() {
    Forms.send(() -> {
      withdraw.now(id());
      return "/sharing?taken-back";
    });
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getDisputeWords() {
    return disputeWords;
  }

  public void setDisputeWords(String words) {
    this.disputeWords = words;
  }
}
