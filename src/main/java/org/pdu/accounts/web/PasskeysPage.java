package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.pdu.accounts.usecase.AddPasskey;
import org.pdu.accounts.usecase.Added;
import org.pdu.accounts.usecase.ShowSecondFactor;
import org.pdu.accounts.usecase.ShowSecondFactor.Key;

/** The own passkeys. */
@Named
@RequestScoped
public class PasskeysPage {
  @Inject ShowSecondFactor show;
  @Inject AddPasskey adding;
  @Inject ProofBean proof;

  private String name = "";
  private List<String> codes = List.of();

  /** Those there are. */
  public List<Key> getAll() {
    return show.own().passkeys();
  }

  /** What to ask the browser. */
  public String getOptions() {
    return adding.options();
  }

  /** Adds one; this answer alone shows the recovery codes, if any are made. */
  public void add() throws IOException {
    Forms.attempt(
        "name",
        () -> {
          var credential = Forms.parameter("credential");
          switch (adding.with(credential, name, proof.brought())) {
            case Added.Done done when done.codes().isEmpty() -> Forms.go("/account/passkeys");
            case Added.Done done -> codes = done.codes();
            case Added.NoProof no -> proof.refuse();
            case Added.Unfit no ->
                Forms.say(422, "make", "That passkey could not be added. You can try again.");
          }
        });
  }

  /** When it was added and last used, in words. */
  public String about(Key key) {
    return "Added "
        + Forms.when(key.addedAt())
        + key.lastUsedAt().map(at -> " · last used " + Forms.when(at)).orElse(" · not used yet");
  }

  /** The recovery codes, to be shown once. */
  public List<String> getCodes() {
    return codes;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
