package org.pdu.accounts.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pdu.accounts.model.EmailAddress;
import org.pdu.accounts.model.PasswordRules;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.problem.Unacceptable.Flaw;

/** Name, address and password as people fill them in, and what is wrong with them, all at once. */
final class PersonFields {
  private static final int LONGEST_NAME = 200;
  private final List<Flaw> flaws = new ArrayList<>();

  PersonFields email(String given) {
    if (given.isBlank()) {
      flaws.add(new Flaw("email", "Enter an e-mail address."));
    } else if (EmailAddress.of(given).isEmpty()) {
      flaws.add(new Flaw("email", "Enter an e-mail address such as sam@example.org."));
    }
    return this;
  }

  PersonFields name(String given) {
    if (given.isBlank()) {
      flaws.add(new Flaw("name", "Enter a name."));
    } else if (given.strip().length() > LONGEST_NAME) {
      flaws.add(new Flaw("name", "Use at most " + LONGEST_NAME + " characters."));
    } else if (given.chars().anyMatch(Character::isISOControl)) {
      flaws.add(new Flaw("name", "Use letters and signs on one line."));
    }
    return this;
  }

  PersonFields password(String given, String email, String name) {
    PasswordRules.wrong(given, email, name)
        .ifPresent(wrong -> flaws.add(new Flaw("password", wrong)));
    return this;
  }

  /** Something else that is wrong, if it is. */
  PersonFields also(Optional<Flaw> flaw) {
    flaw.ifPresent(flaws::add);
    return this;
  }

  /**
   * @throws Unacceptable when anything is wrong
   */
  void check() {
    if (!flaws.isEmpty()) {
      throw new Unacceptable(flaws);
    }
  }
}
