package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.usecase.ChangeEmail;
import org.pdu.accounts.usecase.MoveAddress;
import org.pdu.platform.web.ClientAddress;

/** Changing the own e-mail address; and, by the link of a letter, confirming it or going back. */
@Named
@RequestScoped
public class EmailPage {
  @Inject ChangeEmail changeEmail;
  @Inject MoveAddress moveAddress;
  @Inject ClientAddress client;
  @Inject HttpServletRequest servlet;
  @Inject @RequestParameterMap Map<String, String> request;
  private @Nullable String now;
  private String email = "";
  private String password = "";

  /** Asks who it is before anything is written. */
  public void show() {
    getNow();
  }

  public String getNow() {
    if (now == null) {
      now = changeEmail.now();
    }
    return now;
  }

  public void submit() throws IOException {
    Reply.after(() -> {
      if (changeEmail.ask(email, password, client.of(servlet))) {
        Reply.go("/account/email?sent");
      } else {
        Reply.wrong(422, "password", "This is not your password. Check it.");
      }
    });
  }

  /** Looks at the link before anything is written. */
  public void showLink() {
    if (getAddress() == null) {
      Reply.gone();
    }
  }

  /** Where the link leads; null when it does not work. */
  public @Nullable String getAddress() {
    return moveAddress.show(isBack(), token()).orElse(null);
  }

  /** Whether the link brings an old address back. */
  public boolean isBack() {
    return request.containsKey("back");
  }

  public void move() throws IOException {
    Reply.after(() -> {
      if (isBack()) {
        moveAddress.back(token());
        Reply.go("/forgotten?back");
      } else {
        moveAddress.move(token());
        Reply.go("/sign-in?address");
      }
    });
  }

  private String token() {
    return request.getOrDefault("token", "");
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
