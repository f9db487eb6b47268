package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.pdu.accounts.model.Handshake;
import org.pdu.accounts.model.Identities;
import org.pdu.accounts.model.Tries;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.time.CityClock;

/** Counts ways to providers and back: each once, and not too many that lead nowhere. */
@ApplicationScoped
@Transactional
class Handshakes {
  private static final int PER_ADDRESS = 60;

  @Inject Identities identities;
  @Inject Tries tries;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /**
   * Counts it; false when it was counted before. A try is taken from the address, too, until the
   * way has led somewhere.
   *
   * @throws TooMany after too many failures from the same address
   */
  boolean first(Handshake handshake, String address) {
    long wait = tries.take(key(address), PER_ADDRESS, clock.now());
    if (wait > 0) {
      throw new TooMany(
          "There were many tries that did not fit. Wait a while, then try again.", wait);
    }
    return identities.spend(handshake, clock.now());
  }

  /** It led somewhere, or the person chose not to go on: no failure. */
  void fine(String address) {
    tries.giveBack(key(address));
  }

  /** Remembers a failure. */
  void failed(String provider, String detail) {
    var words = detail.replace("\0", "");
    var told = words.substring(0, Math.min(200, words.length()));
    audit.record(null, "accounts.provider-sign-in-refused", provider + ": " + told);
  }

  private static String key(String address) {
    return "provider:" + address;
  }
}
