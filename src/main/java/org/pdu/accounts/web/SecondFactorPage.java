package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.model.FactorRule.Duty;
import org.pdu.accounts.usecase.ChangeSecondFactor;
import org.pdu.accounts.usecase.RecogniseSignIn.Known;
import org.pdu.accounts.usecase.SetUpAuthenticator;
import org.pdu.accounts.usecase.ShowSecondFactor;
import org.pdu.accounts.usecase.ShowSecondFactor.Own;

/** What keeps the account safe besides the password. */
@Named
@RequestScoped
public class SecondFactorPage {
  @Inject ShowSecondFactor show;
  @Inject SetUpAuthenticator setUp;
  @Inject ChangeSecondFactor change;
  @Inject PresentSignIn present;
  @Inject Entrance entrance;

  private @Nullable Own own;
  private String proven = "";
  private List<String> codes = List.of();

  /** What there is; asked anew after a change. */
  public Own getOwn() {
    if (own == null) {
      own = show.own();
    }
    return own;
  }

  /** Makes a key and shows it. */
  public void begin() throws IOException {
    setUp.begin();
    Forms.go(GateFilter.SET_UP + "/app");
  }

  /** Turns the app off. */
  public void turnOff() throws IOException {
    Forms.attempt(
        "off-password",
        () -> {
          if (change.turnOffApp(proven, entrance.caller().address())) {
            Forms.go(GateFilter.SET_UP + "?off");
          } else {
            Forms.say(422, "off-password", wrong());
          }
        });
  }

  /** Makes new recovery codes, which this answer alone shows: there is no page to go back to. */
  public void renew() throws IOException {
    Forms.attempt(
        "renew-password",
        () ->
            change
                .newCodes(proven, entrance.caller().address())
                .ifPresentOrElse(
                    made -> codes = made, () -> Forms.say(422, "renew-password", wrong())));
  }

  private String wrong() {
    return getOwn().byPassword()
        ? "That is not your password. Nothing was changed."
        : "The code does not fit, or was used already. Nothing was changed.";
  }

  /** What a change asks for. */
  public String getProof() {
    return getOwn().byPassword() ? "Your password" : "A code from your app, or a recovery code";
  }

  /** New recovery codes, to be shown once. */
  public List<String> getCodes() {
    return codes;
  }

  /** Whether nothing else can be done before. */
  public boolean isFirst() {
    return present.known().map(Known::duty).filter(Duty.Now.class::isInstance).isPresent();
  }

  /** Until when it may wait, in words; empty when nothing is asked. */
  public String getUntil() {
    return present
        .known()
        .map(Known::duty)
        .filter(Duty.Soon.class::isInstance)
        .map(duty -> Forms.when(((Duty.Soon) duty).until()))
        .orElse("");
  }

  /** Whether the app has just been turned off. */
  public boolean isOff() {
    return Forms.parameters().containsKey("off");
  }

  /** A moment, in words. */
  public String when(java.time.Instant moment) {
    return Forms.when(moment);
  }

  public String getProven() {
    return "";
  }

  public void setProven(String proven) {
    if (!proven.isEmpty()) {
      this.proven = proven;
    }
  }
}
