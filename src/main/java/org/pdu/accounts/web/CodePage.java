package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.usecase.Entry;
import org.pdu.accounts.usecase.FinishSignIn;
import org.pdu.accounts.usecase.FinishSignIn.Awaited;

/** The second step of signing in. */
@Named
@RequestScoped
public class CodePage {
  @Inject FinishSignIn finish;
  @Inject Entrance entrance;

  private String code = "";
  private @Nullable String next;
  private @Nullable Awaited awaited;

  /** Leads back to the password when nothing is awaited. */
  public void show() throws IOException {
    awaited = finish.of(entrance.ticket()).orElse(null);
    if (awaited == null) {
      var then = Destination.of(Forms.parameter("then"));
      Forms.go("/sign-in?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8));
    }
  }

  /** What is awaited; nothing in particular when the ticket has just gone. */
  public Awaited getAwaited() {
    if (awaited == null) {
      awaited =
          finish.of(entrance.ticket()).orElse(new Awaited(true, java.util.Optional.empty(), false));
    }
    return awaited;
  }

  /** Takes a code from the app, or a recovery code. */
  public @Nullable String submit() throws IOException {
    if (code.isBlank()) {
      Forms.say(422, "code", "Enter the code.");
      return null;
    }
    Forms.attempt(
        "code",
        () ->
            done(
                finish.withCode(entrance.ticket(), code, entrance.caller()),
                "code",
                "The code does not fit, or was used already. Wait for the next one and enter that."));
    return next;
  }

  /** Takes a passkey. */
  public @Nullable String use() throws IOException {
    Forms.attempt(
        "use",
        () ->
            done(
                finish.withPasskey(
                    entrance.ticket(), Forms.parameter("credential"), entrance.caller()),
                "use",
                "That passkey was not taken. Try again, or enter a code."));
    return next;
  }

  /** Goes on without, in a demonstration. */
  public @Nullable String skip() throws IOException {
    done(finish.skip(entrance.ticket(), entrance.caller()), "code", "Enter the code.");
    return next;
  }

  private void done(Entry entry, String field, String words) throws IOException {
    var way = entrance.through(entry, Forms.parameter("then"));
    next = way.view();
    if (way.open()) {
      return;
    }
    if (entry instanceof Entry.Refused || finish.of(entrance.ticket()).isEmpty()) {
      Forms.go("/sign-in?again");
    } else {
      Forms.say(422, field, words);
    }
  }

  /** What was being filled in when the sign-in ended, to be carried over; empty for nothing. */
  public String getKept() {
    return entrance.kept();
  }

  public String getCode() {
    return "";
  }

  public void setCode(String code) {
    this.code = code;
  }
}
