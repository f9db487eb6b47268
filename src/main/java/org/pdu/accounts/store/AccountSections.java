package org.pdu.accounts.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;

/** What opens one person's account, in sections to be read; secrets are never told. */
final class AccountSections {
  private static final List<String> SIGN_IN =
      List.of(
          "Where",
          "Called",
          "Program",
          "Network",
          "May do",
          "Began",
          "Last used",
          "Holds until",
          "Ended");

  private final EntityManager database;
  private final PersonId person;

  AccountSections(EntityManager database, PersonId person) {
    this.database = database;
    this.person = person;
  }

  List<DataSection> all() {
    return List.of(
        signIns(), password(), authenticator(), recoveryCodes(), passkeys(), grace(), identities());
  }

  private DataSection signIns() {
    return new DataSection(
        "signIns",
        "Your sign-ins",
        "So that you stay signed in, and can end a sign-in that is not yours.",
        Set.of("accounts.sign_in"),
        SIGN_IN,
        rows(
            """
            select case kind when 'api' then 'a program' else 'a browser' end, label,
              program, network, scopes,
              to_char(created_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'),
              to_char(last_used_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'),
              to_char(expires_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'),
              to_char(ended_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI')
            from accounts.sign_in where person_id = ?1 order by created_at desc
            """));
  }

  private DataSection password() {
    return new DataSection(
        "password",
        "Your password",
        "It is kept in a form that nobody can read back, so only its day can be told.",
        Set.of("accounts.password"),
        List.of("Chosen on"),
        rows(
            """
            select to_char(chosen_at at time zone 'Europe/London', 'YYYY-MM-DD')
            from accounts.password where person_id = ?1
            """));
  }

  private DataSection authenticator() {
    return new DataSection(
        "authenticator",
        "Your app for codes",
        "So that a password alone does not open your account. Its key is sealed and never shown.",
        Set.of("accounts.authenticator"),
        List.of("Begun", "Confirmed"),
        rows(
            """
            select to_char(begun_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'),
              to_char(confirmed_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI')
            from accounts.authenticator where person_id = ?1
            """));
  }

  private DataSection recoveryCodes() {
    return new DataSection(
        "recoveryCodes",
        "Your recovery codes",
        "For the day you lose your app or key. Kept in a form that nobody can read back.",
        Set.of("accounts.recovery_code"),
        List.of("Made", "Used"),
        rows(
            """
            select to_char(made_at at time zone 'Europe/London', 'YYYY-MM-DD'),
              to_char(used_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI')
            from accounts.recovery_code where person_id = ?1 order by made_at, used_at
            """));
  }

  private DataSection passkeys() {
    return new DataSection(
        "passkeys",
        "Your passkeys",
        "So that you can sign in with a device. The secret half never leaves it.",
        Set.of("accounts.passkey"),
        List.of("Called", "Added", "Last used"),
        rows(
            """
            select name, to_char(added_at at time zone 'Europe/London', 'YYYY-MM-DD'),
              to_char(last_used_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI')
            from accounts.passkey where person_id = ?1 order by added_at, id
            """));
  }

  private DataSection grace() {
    return new DataSection(
        "secondFactorTakenOff",
        "When your second factor was taken off for you",
        "So that you have time to set up a new one.",
        Set.of("accounts.grace"),
        List.of("Taken off"),
        rows(
            """
            select to_char(began_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI')
            from accounts.grace where person_id = ?1
            """));
  }

  private DataSection identities() {
    return new DataSection(
        "otherSignIns",
        "Sign-ins kept by others that open your account",
        "So that you can come in by them, and so that nobody else can.",
        Set.of("accounts.identity"),
        List.of("Kept by", "Known there as", "Address there", "Joined", "Last used", "Parted"),
        rows(
            """
            select issuer, subject, email,
              to_char(linked_at at time zone 'Europe/London', 'YYYY-MM-DD'),
              to_char(last_used_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'),
              to_char(unlinked_at at time zone 'Europe/London', 'YYYY-MM-DD')
            from accounts.identity where person_id = ?1 order by linked_at, id
            """));
  }

  private List<List<String>> rows(String sql) {
    return DataSection.texts(Sql.rows(database, sql, person));
  }
}
