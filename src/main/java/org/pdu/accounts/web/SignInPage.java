package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.accounts.usecase.SignIn;
import org.pdu.accounts.usecase.SignIn.Credentials;

/** Signing in. */
@Named
@RequestScoped
public class SignInPage {
  @Inject SignIn signIn;
  @Inject Entrance entrance;

  private String email = "";
  private String password = "";
  private @Nullable String next;

  /**
   * Signs in and goes to where the person was heading, to what was being filled in, or to the
   * second factor.
   */
  public @Nullable String submit() throws IOException {
    var given = new Credentials(email, password, entrance.caller(), Kind.BROWSER, "", "");
    Forms.attempt(
        "email",
        () -> {
          var way = entrance.through(signIn.with(given), Forms.parameter("then"));
          if (!way.open()) {
            Forms.say(422, "email", "E-mail address and password do not fit together. Check both.");
          }
          next = way.view();
        });
    return next;
  }

  /** What was being filled in when the sign-in ended, to be carried over; empty for nothing. */
  public String getKept() {
    return entrance.kept();
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
