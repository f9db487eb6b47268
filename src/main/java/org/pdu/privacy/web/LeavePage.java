package org.pdu.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.web.SignInCookie;
import org.pdu.privacy.model.Leaving;
import org.pdu.privacy.usecase.LeaveSite;
import org.pdu.privacy.usecase.LeaveSite.Wish;

/** Leaving: what goes, what stays, and the way back for a week. */
@Named
@RequestScoped
public class LeavePage {
  @Inject LeaveSite leaveSite;
  @Inject HttpServletRequest request;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private String password = "";

  public void show() {
    leaveSite.open();
  }

  public boolean isLeaving() {
    return leaveSite.open().isPresent();
  }

  /** The day on which it is carried out. */
  public String getDueOn() {
    return leaveSite.open().map(Leaving::dueAt).map(Answering::day).orElse("");
  }

  public boolean isAsksPassword() {
    return leaveSite.asksPassword();
  }

  /** Whether the person wants no time for second thoughts. */
  public boolean isAtOnce() {
    return "now".equals(parameters.get("when"));
  }

  /** Leaves, or says what to mend. */
  public void leave() throws IOException {
    try {
      var token = SignInCookie.of(request).orElse("");
      switch (leaveSite.ask(new Wish(password, token, isAtOnce()))) {
        case GONE -> out("/left");
        case LEAVING -> out("/left?soon");
        case WRONG_PASSWORD ->
            Answering.say(422, "password", "That is not your password. Type it again.");
        case TOO_MANY_TRIES ->
            Answering.say(
                429, "password", "There were many tries. Wait 15 minutes, then try again.");
        case SIGN_IN_AFRESH ->
            Answering.say(422, "when", "Sign out and in again, then come here within ten minutes.");
      }
    } catch (Conflict lastOne) {
      Answering.say(409, "when", lastOne.sentence());
    }
  }

  /** Stays after all. */
  public void stay() throws IOException {
    leaveSite.stay();
    Answering.go("/my-data?stayed");
  }

  private void out(String path) throws IOException {
    SignInCookie.clear(
        (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse());
    Answering.go(path);
  }

  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
