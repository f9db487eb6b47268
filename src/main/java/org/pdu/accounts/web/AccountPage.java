package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.model.FactorRule.Duty;
import org.pdu.accounts.usecase.RecogniseSignIn.Known;
import org.pdu.accounts.usecase.ShowAccount;
import org.pdu.accounts.usecase.ShowAccount.Account;
import org.pdu.accounts.usecase.ShowAccount.Held;
import org.pdu.accounts.usecase.SignOutEverywhere;
import org.pdu.people.Role;
import org.pdu.platform.web.SignInCookie;

/** What is known of the person who looks. */
@Named
@RequestScoped
public class AccountPage {
  @Inject ShowAccount show;
  @Inject SignOutEverywhere everywhere;
  @Inject PresentSignIn present;

  private @Nullable Account account;

  /** The person's own account. */
  public Account getAccount() {
    if (account == null) {
      account = show.own();
    }
    return account;
  }

  /** What the person may do here, in words. */
  public List<String> getRoles() {
    return getAccount().roles().stream().map(AccountPage::words).toList();
  }

  /** What is to be said of a second factor, calmly; empty when nothing is. */
  public String getReminder() {
    return present
        .known()
        .map(Known::duty)
        .filter(Duty.Soon.class::isInstance)
        .map(duty -> Forms.when(((Duty.Soon) duty).until()))
        .orElse("");
  }

  /** How many sign-ins hold, in words. */
  public String getSignIns() {
    int count = getAccount().signIns();
    return count == 1 ? "1: this one" : count + ", this one among them";
  }

  /** Ends all sign-ins and shows the way out. */
  public void leaveEverywhere() throws IOException {
    everywhere.now();
    var faces = FacesContext.getCurrentInstance();
    var outside = faces.getExternalContext();
    SignInCookie.clear((HttpServletResponse) outside.getResponse());
    outside.redirect("/?left");
    faces.responseComplete();
  }

  private static String words(Held held) {
    var where = held.organisation().map(in -> " for " + in.name()).orElse("");
    return wordsOf(held.role()) + where;
  }

  private static String wordsOf(Role role) {
    return switch (role) {
      case LEARNER -> "Learner: read and complete training";
      case LEAD -> "Lead: see training in your organisation, by name";
      case CHAMPION -> "Champion: a colleague others can turn to";
      case REVIEWER -> "Reviewer: read and comment before something is published";
      case EXPERT_CITIZEN -> "Expert Citizen: shape the work with your own experience";
      case FACILITATOR -> "Facilitator: bring people together to learn";
      case PDU_STAFF -> "Practice Development Unit: look after training and figures";
      case ANALYST -> "Analyst: see figures for the whole city";
      case COMMISSIONER -> "Commissioner: see figures for the whole city";
      case ADMINISTRATOR -> "Administrator: look after accounts and this site";
    };
  }
}
