package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.usecase.DecideJoining;
import org.pdu.accounts.usecase.DecideJoining.Asker;

/** Deciding about somebody who asks to join. */
@Named
@RequestScoped
public class JoinRequestPage {
  @Inject DecideJoining decideJoining;
  @Inject @RequestParameterMap Map<String, String> request;
  private @Nullable Asker asker;
  private String reason = "";

  /** Asks before anything is written. */
  public void show() {
    getAsker();
  }

  public Asker getAsker() {
    if (asker == null) {
      asker = decideJoining.show(id());
    }
    return asker;
  }

  private String id() {
    return request.getOrDefault("id", "");
  }

  public void approve() throws IOException {
    Reply.after(
        () -> Reply.go("/invitations?approved&organisation=" + decideJoining.approve(id())));
  }

  public void decline() throws IOException {
    Reply.after(() ->
        Reply.go("/invitations?declined&organisation=" + decideJoining.decline(id(), reason)));
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
