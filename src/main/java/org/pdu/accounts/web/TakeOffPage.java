package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.usecase.TakeOffSecondFactor;
import org.pdu.accounts.usecase.TakeOffSecondFactor.Whose;
import org.pdu.platform.problem.Conflict;

/** An administrator takes somebody's second factor off. */
@Named
@RequestScoped
public class TakeOffPage {
  @Inject TakeOffSecondFactor takeOff;
  @Inject Entrance entrance;

  private @Nullable Whose whose;
  private String reason = "";
  private String proven = "";

  /** Refuses before anything is shown. */
  public void show() {
    getWhose();
  }

  public Whose getWhose() {
    if (whose == null) {
      whose = takeOff.of(id());
    }
    return whose;
  }

  /** Takes it off and shows that it is done. */
  public void off() throws IOException {
    Forms.attempt("password", this::tryOff);
  }

  private void tryOff() throws IOException {
    try {
      if (takeOff.off(id(), reason, proven, entrance.caller().address())) {
        Forms.go("/admin/second-factor/" + getWhose().id() + "?off");
      } else {
        Forms.say(422, "password", "That does not fit. Nothing was changed.");
      }
    } catch (Conflict none) {
      Forms.say(409, "go", none.sentence());
    }
  }

  /** Whether it has just been taken off. */
  public boolean isDone() {
    return Forms.parameters().containsKey("off");
  }

  /** What the administrator is asked for. */
  public String getProof() {
    return getWhose().byPassword()
        ? "Your own password"
        : "A code from your own app, or a recovery code of yours";
  }

  private static String id() {
    return Forms.parameter("person");
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getProven() {
    return "";
  }

  public void setProven(String proven) {
    this.proven = proven;
  }
}
