package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.usecase.AcceptInvitation;
import org.pdu.accounts.usecase.AcceptInvitation.Invited;

/** Accepting an invitation by the link of its letter. */
@Named
@RequestScoped
public class InvitedPage {
  @Inject AcceptInvitation acceptInvitation;
  @Inject @RequestParameterMap Map<String, String> request;
  private @Nullable Optional<Invited> invited;
  private @Nullable String name;
  private String password = "";

  /** Looks at the link before anything is written. */
  public void show() {
    if (getInvited() == null) {
      Reply.gone();
    }
  }

  /** Who is invited to what; null when the link does not work. */
  public @Nullable Invited getInvited() {
    if (invited == null) {
      invited = acceptInvitation.show(getToken());
    }
    return invited.orElse(null);
  }

  /** How the person can say yes, as a word for the page. */
  public String getWay() {
    var shown = getInvited();
    return shown == null ? "" : shown.way().name();
  }

  public String getToken() {
    return request.getOrDefault("token", "");
  }

  public void accept() throws IOException {
    Reply.after(() -> {
      acceptInvitation.accept(getToken(), getName(), password);
      Reply.go("/sign-in?ready");
    });
  }

  public void agree() throws IOException {
    acceptInvitation.agree(getToken());
    Reply.go("/account?joined");
  }

  public String getName() {
    var shown = getInvited();
    return name == null ? (shown == null ? "" : shown.name()) : name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
