package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pdu.accounts.usecase.ChangePassword;
import org.pdu.people.CurrentPerson;
import org.pdu.platform.web.SignInCookie;

/** Changing the own password. */
@Named
@RequestScoped
public class PasswordPage {
  @Inject ChangePassword changePassword;
  @Inject CurrentPerson person;
  private String present = "";
  private String password = "";

  /** Asks who it is before anything is written. */
  public void show() {
    person.id();
  }

  public void submit() throws IOException {
    Reply.after(() -> {
      var token = changePassword.change(present, password).token();
      if (token.isEmpty()) {
        Reply.wrong(422, "presentPassword", "This is not your present password. Check it.");
      } else {
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        SignInCookie.set((HttpServletResponse) outside.getResponse(), token.get().text());
        Reply.go("/account?password");
      }
    });
  }

  public String getPresent() {
    return "";
  }

  public void setPresent(String present) {
    this.present = present;
  }

  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
