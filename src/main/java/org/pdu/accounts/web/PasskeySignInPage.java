package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.pdu.accounts.usecase.SignInWithPasskey;

/** Signing in with a passkey, without a password. */
@Named
@RequestScoped
public class PasskeySignInPage {
  @Inject SignInWithPasskey signIn;
  @Inject Entrance entrance;

  /** What to ask the browser. */
  public String getOptions() {
    return signIn.options();
  }

  /** Takes what the browser brings. */
  public void use() throws IOException {
    Forms.attempt(
        "use",
        () -> {
          var entry = signIn.with(Forms.parameter("credential"), entrance.caller());
          if (!entrance.through(entry, Forms.parameter("then")).open()) {
            Forms.say(422, "use", "That passkey was not taken. Try again, or use your password.");
          }
        });
  }
}
