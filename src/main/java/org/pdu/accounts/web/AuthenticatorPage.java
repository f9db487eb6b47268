package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.usecase.Added;
import org.pdu.accounts.usecase.ConfirmAuthenticator;
import org.pdu.accounts.usecase.SetUpAuthenticator;
import org.pdu.accounts.usecase.SetUpAuthenticator.Key;

/** Setting up an authenticator app. */
@Named
@RequestScoped
public class AuthenticatorPage {
  @Inject SetUpAuthenticator setUp;
  @Inject ConfirmAuthenticator authenticator;
  @Inject ProofBean proof;

  private @Nullable Key key;
  private String code = "";
  private List<String> codes = List.of();

  /** Leads back when no key waits for its first code. */
  public void show() throws IOException {
    if (key() == null) {
      Forms.go(GateFilter.SET_UP);
    }
  }

  private @Nullable Key key() {
    if (key == null) {
      key = setUp.key().orElse(null);
    }
    return key;
  }

  /** The key in groups of four, which are easier to type. */
  public String getKey() {
    var known = key();
    return known == null ? "" : known.text().replaceAll("(.{4})(?!$)", "$1 ");
  }

  /** The key as a picture to scan. */
  public String getPicture() {
    var known = key();
    return known == null ? "" : QrCode.of(known.address());
  }

  /** Takes the first code; this answer alone shows the recovery codes. */
  public void confirm() throws IOException {
    Forms.attempt(
        "code",
        () -> {
          switch (authenticator.with(code, proof.brought())) {
            case Added.Done done when done.codes().isEmpty() -> Forms.go(GateFilter.SET_UP);
            case Added.Done done -> codes = done.codes();
            case Added.NoProof no -> proof.refuse();
            case Added.Unfit no ->
                Forms.say(
                    422, "code", "The code does not fit. Wait for the next one and enter that.");
          }
        });
  }

  /** The recovery codes, to be shown once. */
  public List<String> getCodes() {
    return codes;
  }

  public String getCode() {
    return "";
  }

  public void setCode(String code) {
    this.code = code;
  }
}
