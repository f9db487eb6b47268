package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.pdu.accounts.model.Tries;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.time.CityClock;

/**
 * Keeps anybody from having many letters sent to others: few for one e-mail address, and not many
 * from one network address, in a quarter of an hour.
 */
@ApplicationScoped
class Asks {
  private static final int PER_ACCOUNT = 3;
  private static final int PER_ADDRESS = 40;

  @Inject Tries tries;
  @Inject CityClock clock;

  /**
   * Counts one.
   *
   * @throws TooMany when there were too many; known and unknown addresses alike
   */
  void count(String email, String from) {
    var account = "letters:" + email.strip().toLowerCase(Locale.ROOT);
    var address = "letters-from:" + from;
    long wait =
        Math.max(
            tries.take(account, PER_ACCOUNT, clock.now()),
            tries.take(address, PER_ADDRESS, clock.now()));
    if (wait > 0) {
      throw new TooMany(
          "We have sent several letters already. Look for them, also under junk, or ask again in"
              + " about a quarter of an hour.",
          wait);
    }
  }
}
