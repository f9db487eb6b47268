package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.usecase.ChangePasskey;
import org.pdu.accounts.usecase.ShowSecondFactor;
import org.pdu.accounts.usecase.ShowSecondFactor.Key;
import org.pdu.accounts.usecase.ShowSecondFactor.Own;
import org.pdu.platform.problem.NotFound;

/** One of the own passkeys. */
@Named
@RequestScoped
public class PasskeyPage {
  private static final String ALL = "/account/passkeys";

  @Inject ShowSecondFactor show;
  @Inject ChangePasskey change;
  @Inject Entrance entrance;

  private @Nullable Own own;
  private @Nullable String name;
  private String proven = "";

  private Own own() {
    if (own == null) {
      own = show.own();
    }
    return own;
  }

  /**
   * @throws NotFound when it is not the person's
   */
  public Key getKey() {
    return own().passkeys().stream()
        .filter(key -> key.id().equals(id()))
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no such passkey."));
  }

  private static UUID id() {
    return Forms.id(Forms.parameter("id"));
  }

  /** Calls it something else. */
  public void rename() throws IOException {
    Forms.attempt(
        "name",
        () -> {
          change.rename(id(), name == null ? "" : name);
          Forms.go(ALL);
        });
  }

  /** Takes it away. */
  public void remove() throws IOException {
    Forms.attempt(
        "password",
        () -> {
          if (change.remove(id(), proven, entrance.caller().address())) {
            Forms.go(ALL);
          } else {
            Forms.say(422, "password", "That does not fit. Nothing was changed.");
          }
        });
  }

  /** What removing it asks for. */
  public String getProof() {
    return own().byPassword() ? "Your password" : "A code from your app, or a recovery code";
  }

  public String getName() {
    return name == null ? getKey().name() : name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getProven() {
    return "";
  }

  public void setProven(String proven) {
    this.proven = proven;
  }
}
