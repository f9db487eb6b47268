package org.pdu.accounts.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pdu.accounts.model.AccountKept;
import org.pdu.people.PersonLeft;
import org.pdu.people.PersonalDataAsked;
import org.pdu.platform.Reaction;

/** Tells what is kept of how a person gets in, and lets go of it when the person leaves. */
@Reaction
public class LetGoOfAccount {
  @Inject AccountKept kept;

  void tell(@Observes PersonalDataAsked asked) {
    kept.about(asked.person(), asked.email()).forEach(asked::add);
  }

  void letGo(@Observes PersonLeft left) {
    kept.erase(left.person(), left.email());
  }
}
