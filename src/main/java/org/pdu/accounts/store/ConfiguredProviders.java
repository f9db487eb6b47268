package org.pdu.accounts.store;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.pdu.accounts.model.Provider;
import org.pdu.accounts.model.Provider.Claims;
import org.pdu.accounts.model.Providers;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.config.Settings;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;

/**
 * Providers from {@code PDU_OIDC_<NAME>_ISSUER} and its neighbours, as {@code deploy/README.md}
 * lists them; several at once.
 */
@ApplicationScoped
class ConfiguredProviders implements Providers {
  private static final Pattern SETTING = Pattern.compile("PDU_OIDC_([^_]+)_([A-Z_]+)");
  private static final List<String> KNOWN =
      List.of(
          "ISSUER",
          "CLIENT_ID",
          "CLIENT_SECRET",
          "LABEL",
          "CLAIM_EMAIL",
          "CLAIM_VERIFIED",
          "CLAIM_NAME",
          "ORGANISATION",
          "TRUST_EMAIL");

  private final List<Provider> all = of(Settings.environment());

  void check(@Observes @Priority(Stage.CONTENT) Migrated migrated) {
    all();
  }

  @Override
  public List<Provider> all() {
    return all;
  }

  /**
   * @throws SettingProblem when one can't be used, with one sentence that names the setting
   */
  static List<Provider> of(Map<String, String> environment) {
    var names = new TreeSet<String>();
    for (var setting : environment.keySet()) {
      var parts = SETTING.matcher(setting);
      if (parts.matches()) {
        if (!parts.group(1).matches("[A-Z0-9]{1,20}") || !KNOWN.contains(parts.group(2))) {
          throw new SettingProblem(
              setting
                  + " is not a setting of a provider; see “Signing in elsewhere” in the runbook.");
        }
        names.add(parts.group(1));
      }
    }
    return names.stream().map(name -> provider(new Given(name, environment))).toList();
  }

  private static Provider provider(Given given) {
    return new Provider(
        given.name().toLowerCase(java.util.Locale.ROOT),
        given.needed("LABEL"),
        issuer(given),
        given.needed("CLIENT_ID"),
        given.text("CLIENT_SECRET"),
        new Claims(
            given.text("CLAIM_EMAIL").orElse("email"),
            given.text("CLAIM_VERIFIED").orElse("email_verified"),
            given.text("CLAIM_NAME").orElse("name")),
        given.text("ORGANISATION"),
        trusted(given));
  }

  private static String issuer(Given given) {
    var issuer = given.needed("ISSUER");
    boolean here = issuer.matches("http://(127\\.0\\.0\\.1|localhost)(:[0-9]+)?(/[^\\s?#]*)?");
    if (!here && !issuer.matches("https://[^/\\s?#]+(/[^\\s?#]*)?")) {
      throw new SettingProblem(
          given.called("ISSUER")
              + " must begin with https:// and have no query, not “"
              + issuer
              + "”.");
    }
    return issuer;
  }

  private static boolean trusted(Given given) {
    return switch (given.text("TRUST_EMAIL").orElse("off")) {
      case "on" -> true;
      case "off" -> false;
      default -> throw new SettingProblem(given.called("TRUST_EMAIL") + " must be on or off.");
    };
  }

  private record Given(String name, Map<String, String> environment) {
    String called(String what) {
      return "PDU_OIDC_" + name + "_" + what;
    }

    Optional<String> text(String what) {
      return Optional.ofNullable(environment.get(called(what)))
          .map(String::strip)
          .filter(value -> !value.isEmpty());
    }

    String needed(String what) {
      return text(what)
          .orElseThrow(() -> new SettingProblem(called(what) + " is missing for this provider."));
    }
  }
}
