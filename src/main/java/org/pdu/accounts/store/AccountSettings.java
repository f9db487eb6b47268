package org.pdu.accounts.store;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.Optional;
import org.pdu.accounts.model.FactorRule;
import org.pdu.accounts.model.InvitationRule;
import org.pdu.accounts.model.Vault;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.config.Settings;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;

/**
 * {@code PDU_SECOND_FACTOR} (required), {@code PDU_SECOND_FACTOR_GRACE_DAYS} (14), {@code
 * PDU_INVITATIONS_PER_INVITER} (200) and {@code PDU_INVITATIONS_PER_ADDRESS} (3), each in a quarter
 * of an hour, and {@code PDU_SECRET_KEY} (made at the first start), read once; a wrong value stops
 * the start.
 */
@ApplicationScoped
class AccountSettings {
  private final FactorRule rule = rule();
  private final InvitationRule invitations =
      new InvitationRule(
          atLeastOne("PDU_INVITATIONS_PER_INVITER", "200"),
          atLeastOne("PDU_INVITATIONS_PER_ADDRESS", "3"));
  private final KeyVault vault =
      new KeyVault(
          text("PDU_SECRET_KEY")
              .map(AccountSettings::longEnough)
              .orElseGet(() -> SecretKeyFile.kept(Settings.fromEnvironment().home())));

  void check(@Observes @Priority(Stage.CONTENT) Migrated migrated) {
    vault.proof("reads all settings now, not at the first sign-in");
  }

  @Produces
  @Dependent
  FactorRule present() {
    return rule;
  }

  @Produces
  @Dependent
  Vault theVault() {
    return vault;
  }

  @Produces
  @Dependent
  InvitationRule bounds() {
    return invitations;
  }

  private static int atLeastOne(String name, String otherwise) {
    var given = text(name).orElse(otherwise);
    if (!given.matches("[1-9][0-9]{0,5}")) {
      throw new SettingProblem(
          name + " must be a whole number from 1 to 999999, not “" + given + "”.");
    }
    return Integer.parseInt(given);
  }

  private static FactorRule rule() {
    var wanted = text("PDU_SECOND_FACTOR").orElse("required");
    if (!wanted.equals("required") && !wanted.equals("optional")) {
      throw new SettingProblem(
          "PDU_SECOND_FACTOR must be required or optional, not “" + wanted + "”.");
    }
    var days = text("PDU_SECOND_FACTOR_GRACE_DAYS").orElse("14");
    if (!days.matches("[0-9]{1,3}")) {
      throw new SettingProblem(
          "PDU_SECOND_FACTOR_GRACE_DAYS must be a whole number from 0 to 999, not “" + days + "”.");
    }
    return new FactorRule(wanted.equals("required"), Duration.ofDays(Integer.parseInt(days)));
  }

  private static String longEnough(String key) {
    if (key.length() < 32) {
      throw new SettingProblem("PDU_SECRET_KEY must have at least 32 characters, random ones.");
    }
    return key;
  }

  private static Optional<String> text(String name) {
    return Optional.ofNullable(Settings.environment().get(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
