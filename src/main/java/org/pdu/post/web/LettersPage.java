package org.pdu.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.time.ClockSource;
import org.pdu.post.model.Mailbox.Line;
import org.pdu.post.model.Mailbox.Question;
import org.pdu.post.model.Mailbox.State;
import org.pdu.post.usecase.ShowLedger;
import org.pdu.post.usecase.ShowLedger.Ledger;
import org.pdu.post.usecase.TryAgain;

/** The ledger of letters. */
@Named
@RequestScoped
public class LettersPage {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK).withZone(ClockSource.CITY);

  @Inject ShowLedger showLedger;
  @Inject TryAgain tryAgain;
  @Inject @RequestParameterMap Map<String, String> request;
  private @Nullable Ledger ledger;

  /** Asks before anything is written. */
  public void show() {
    getLedger();
  }

  public Ledger getLedger() {
    if (ledger == null) {
      ledger = showLedger.of(new Question(getAddress(), state(), before()));
    }
    return ledger;
  }

  public String getAddress() {
    return request.getOrDefault("address", "").strip();
  }

  public String getState() {
    return state().map(state -> state.name().toLowerCase(Locale.ROOT)).orElse("");
  }

  private Optional<State> state() {
    var given = request.getOrDefault("state", "").toUpperCase(Locale.ROOT);
    return Arrays.stream(State.values()).filter(state -> state.name().equals(given)).findFirst();
  }

  private long before() {
    var given = request.getOrDefault("before", "");
    return given.matches("[0-9]{1,18}") ? Long.parseLong(given) : Long.MAX_VALUE;
  }

  /** The states to choose from. */
  public List<State> getStates() {
    return List.of(State.values());
  }

  /** A state in words. */
  public String words(State state) {
    return switch (state) {
      case WAITING -> "Waiting to go";
      case SENT -> "Sent";
      case SHOWN -> "Shown on the Post page";
      case DEAD -> "Given up";
    };
  }

  public long count(State state) {
    return getLedger().counts().getOrDefault(state, 0L);
  }

  /** What became of a letter, and when. */
  public String fate(Line line) {
    return switch (line.state()) {
      case WAITING ->
          "Waiting; "
              + (line.tries() == 0 ? "not tried yet" : "tried " + line.tries() + " times, next ")
              + (line.tries() == 0 ? "" : line.next().map(WHEN::format).orElse("soon"));
      case SENT -> "Sent " + line.ended().map(WHEN::format).orElse("");
      case SHOWN -> "Shown on the Post page";
      case DEAD -> "Given up " + line.ended().map(WHEN::format).orElse("");
    };
  }

  public String when(Instant moment) {
    return WHEN.format(moment);
  }

  /** The kind without its context: {@code accounts.email-change} as “email change”. */
  public String kind(Line line) {
    return line.kind().substring(line.kind().indexOf('.') + 1).replace('-', ' ');
  }

  /** The address of the next page. */
  public String getMore() {
    return "/admin/letters?address="
        + URLEncoder.encode(getAddress(), StandardCharsets.UTF_8)
        + "&state="
        + getState()
        + "&before="
        + getLedger().next().map(String::valueOf).orElse("");
  }

  /** Whether there are letters that were given up, and a server to try again. */
  public boolean isMayTryAgain() {
    return getLedger().carried() && state().filter(state -> state == State.DEAD).isPresent();
  }

  /** Another day of tries for what was given up. */
  public void again() throws IOException {
    tryAgain.all();
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect("/admin/letters?again");
    faces.responseComplete();
  }
}
