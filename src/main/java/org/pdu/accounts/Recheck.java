package org.pdu.accounts;

import org.pdu.people.PersonId;

/** Asks a person once more whether it is really them, before something that can't be undone. */
public interface Recheck {
  /** What came of it. */
  enum Answer {
    RIGHT,
    WRONG,
    TOO_OFTEN
  }

  /** Whether the person has a password to be asked for. */
  boolean hasPassword(PersonId person);

  /** Compares the password; a wrong one counts as a failed try to sign in. */
  Answer password(PersonId person, String password);

  /** Whether a browser's sign-in is the person's and began within the last ten minutes. */
  boolean fresh(PersonId person, String token);

  /** Ends every sign-in of the person, in browsers and programs alike. */
  void signOut(PersonId person);
}
