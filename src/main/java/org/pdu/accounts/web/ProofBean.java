package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pdu.accounts.usecase.Proof;
import org.pdu.accounts.usecase.ShowSecondFactor;

/** The field in which people show once more that it is them, on whatever page it stands. */
@Named("proofField")
@RequestScoped
public class ProofBean {
  /** The field's id, at which it is said what is wrong. */
  static final String ID = "proof";

  @Inject ShowSecondFactor show;
  @Inject PresentSignIn present;
  @Inject Entrance entrance;

  private Proof.@org.jspecify.annotations.Nullable Way way;
  private String given = "";

  private Proof.Way way() {
    if (way == null) {
      way = show.own().way();
    }
    return way;
  }

  /** What was brought. */
  Proof brought() {
    return new Proof(given, entrance.caller().address(), present.id());
  }

  /** Says at the field that it does not show it. */
  void refuse() {
    Forms.say(
        422,
        ID,
        switch (way()) {
          case PASSWORD -> "That is not your password. Nothing was changed.";
          case CODE -> "The code does not fit, or was used already. Nothing was changed.";
          case FRESH ->
              "Sign out and in again first, as more than ten minutes have passed. Nothing was"
                  + " changed.";
        });
  }

  /** Whether the sign-in itself speaks for it, if it is a fresh one. */
  public boolean isFresh() {
    return way() == Proof.Way.FRESH;
  }

  public String getLabel() {
    return way() == Proof.Way.PASSWORD
        ? "Your password"
        : "A code from your app, or a recovery code";
  }

  public String getGiven() {
    return "";
  }

  public void setGiven(String given) {
    this.given = given;
  }
}
