package org.pdu.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.privacy.model.Removals.Removal;
import org.pdu.privacy.usecase.ShowRetention;
import org.pdu.privacy.usecase.ShowRetention.Standing;

/** How long things are kept, what would go today, and what went. */
@Named
@RequestScoped
public class RetentionPage {
  @Inject ShowRetention showRetention;
  @Inject @RequestParameterMap Map<String, String> parameters;
  private @Nullable List<Standing> rules;
  private @Nullable List<Removal> ledger;

  public void show() {
    getRules();
  }

  public List<Standing> getRules() {
    if (rules == null) {
      rules = showRetention.rules();
    }
    return rules;
  }

  /** A page of the ledger. */
  public List<Removal> getLedger() {
    if (ledger == null) {
      var before = parameters.getOrDefault("before", "");
      ledger =
          showRetention.ledger(
              before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE);
    }
    return ledger;
  }

  /** What to pass for the next page; empty on the last. */
  public String getOlder() {
    return getLedger().size() < ShowRetention.MOST ? "" : "" + getLedger().getLast().id();
  }

  public String time(Instant at) {
    return Answering.time(at);
  }
}
