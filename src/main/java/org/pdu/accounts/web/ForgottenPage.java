package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.usecase.ForgetPassword;
import org.pdu.accounts.usecase.ResetPassword;
import org.pdu.platform.web.ClientAddress;

/** A forgotten password: asking for a letter; and, by its link, choosing a new one. */
@Named
@RequestScoped
public class ForgottenPage {
  @Inject ForgetPassword forgetPassword;
  @Inject ResetPassword resetPassword;
  @Inject ClientAddress client;
  @Inject HttpServletRequest servlet;
  @Inject @RequestParameterMap Map<String, String> request;
  private @Nullable Optional<String> account;
  private String email = "";
  private String password = "";

  public void ask() throws IOException {
    Reply.after(() -> {
      forgetPassword.ask(email, client.of(servlet));
      Reply.go("/forgotten?sent");
    });
  }

  /** Looks at the link before anything is written. */
  public void show() {
    if (getAccount() == null) {
      Reply.gone();
    }
  }

  /** The account's address; null when the link does not work. */
  public @Nullable String getAccount() {
    if (account == null) {
      account = resetPassword.show(token());
    }
    return account.orElse(null);
  }

  public void choose() throws IOException {
    Reply.after(() -> {
      resetPassword.choose(token(), password);
      Reply.go("/sign-in?changed");
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
