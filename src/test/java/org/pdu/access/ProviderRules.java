package org.pdu.access;

import java.util.Map;
import org.pdu.access.Rules.Rule;

/** Signing in by a provider's word. */
final class ProviderRules {
  private ProviderRules() {}

  static void pages(Map<String, Rule> rules) {
    rules.put("/sign-in/join", new Rule("/sign-in/join", "", who -> 200));
    // whoever has nothing to say there is led on
    rules.put("/account/workplace", new Rule("/account/workplace", "", who -> 302));
  }
}
