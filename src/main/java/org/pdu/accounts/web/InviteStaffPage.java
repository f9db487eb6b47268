package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.usecase.InviteStaff;
import org.pdu.accounts.usecase.InviteStaff.Waiting;

/** Inviting everybody on the staff list who has no way in yet. */
@Named
@RequestScoped
public class InviteStaffPage {
  @Inject InviteStaff inviteStaff;
  @Inject @RequestParameterMap Map<String, String> request;
  private @Nullable Waiting waiting;

  /** Asks before anything is written. */
  public void show() {
    getWaiting();
  }

  public Waiting getWaiting() {
    if (waiting == null) {
      waiting = inviteStaff.look(request.getOrDefault("organisation", ""));
    }
    return waiting;
  }

  /** How many letters go out at most. */
  public int getMost() {
    return InviteStaff.MOST;
  }

  /** Invites them and says how many letters are on their way. */
  public void submit() throws IOException {
    Reply.after(() -> {
      var id = getWaiting().organisation().id();
      int sent = inviteStaff.all(id.toString());
      Reply.go("/invitations/staff?organisation=" + id + "&sent=" + sent);
    });
  }

  /** How many letters are on their way; nothing when nobody was invited just now. */
  public String getSent() {
    var sent = request.getOrDefault("sent", "");
    return sent.matches("[0-9]{1,4}") ? sent : "";
  }
}
