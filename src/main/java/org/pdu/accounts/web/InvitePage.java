package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.usecase.InvitePeople;
import org.pdu.accounts.usecase.InvitePeople.Invitee;
import org.pdu.accounts.usecase.ShowInvitations;
import org.pdu.accounts.usecase.ShowInvitations.Choice;

/** Inviting somebody. */
@Named
@RequestScoped
public class InvitePage {
  @Inject ShowInvitations showInvitations;
  @Inject InvitePeople invitePeople;
  @Inject @RequestParameterMap Map<String, String> request;
  private @Nullable Choice choice;
  private String email = "";
  private String name = "";

  /** Asks before anything is written. */
  public void show() {
    getChoice();
  }

  public Choice getChoice() {
    if (choice == null) {
      choice = showInvitations.choice(asked("organisation"));
    }
    return choice;
  }

  public void submit() throws IOException {
    Reply.after(() -> {
      var id =
          invitePeople.invite(
              new Invitee(
                  asked("organisation"),
                  email,
                  name,
                  asked("service"),
                  asked("jobRole"),
                  isLeads()));
      Reply.go("/invitations/" + id + "?sent");
    });
  }

  /** Whether to lead it was ticked. */
  public boolean isLeads() {
    return !asked("leads").isEmpty();
  }

  /** What was chosen from a list. */
  public String asked(String field) {
    return request.getOrDefault(field, "");
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
