package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.usecase.InvitePeople;
import org.pdu.accounts.usecase.ShowInvitations;
import org.pdu.accounts.usecase.ShowInvitations.Door;
import org.pdu.accounts.usecase.ShowInvitations.Line;

/** Who was invited to an organisation, who asks to join it, and one invitation by itself. */
@Named
@RequestScoped
public class InvitationsPage {
  @Inject ShowInvitations showInvitations;
  @Inject InvitePeople invitePeople;
  @Inject @RequestParameterMap Map<String, String> request;
  private @Nullable Door door;
  private @Nullable Line one;

  /** Asks before anything is written. */
  public void show() {
    getDoor();
  }

  /** The same for one invitation. */
  public void showOne() {
    getOne();
  }

  public Door getDoor() {
    if (door == null) {
      var below = request.getOrDefault("below", "");
      door =
          showInvitations.of(
              request.getOrDefault("organisation", ""),
              below.matches("[0-9]{1,18}") ? Long.parseLong(below) : Long.MAX_VALUE);
    }
    return door;
  }

  public Line getOne() {
    if (one == null) {
      one = showInvitations.one(id());
    }
    return one;
  }

  private String id() {
    return request.getOrDefault("id", "");
  }

  /** What has come of an invitation, in words. */
  public String state(Line line) {
    return switch (line.state()) {
      case OPEN -> "Sent; the link works until " + Reply.day(line.expiresAt());
      case EXPIRED -> "Not answered; the link ended on " + Reply.day(line.expiresAt());
      case ACCEPTED -> "Accepted";
      case REVOKED -> "Taken back";
    };
  }

  /** Whether it can be sent again or taken back. */
  public boolean open(Line line) {
    return switch (line.state()) {
      case OPEN, EXPIRED -> true;
      case ACCEPTED, REVOKED -> false;
    };
  }

  public String day(Instant moment) {
    return Reply.day(moment);
  }

  public void again() throws IOException {
    Reply.after(() -> {
      invitePeople.again(id());
      Reply.go("/invitations/" + getOne().id() + "?sent");
    });
  }

  public void revoke() throws IOException {
    Reply.after(() -> {
      invitePeople.revoke(id());
      Reply.go("/invitations/" + getOne().id() + "?revoked");
    });
  }
}
