package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.pdu.accounts.model.Tries;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.time.CityClock;

/** Makes guessing slow: after too many failures for one account or one address, everybody waits. */
@ApplicationScoped
class Throttle {
  private static final int PER_ACCOUNT = 8;
  private static final int PER_ADDRESS = 60;

  @Inject Tries tries;
  @Inject CityClock clock;

  /**
   * Takes a try, before anything is compared.
   *
   * @param account what is guessed at
   * @param address where from
   * @throws TooMany with the seconds to wait
   */
  void waitIfNeeded(String account, String address) {
    long wait =
        Math.max(
            tries.take(account, PER_ACCOUNT, clock.now()),
            tries.take("address:" + address, PER_ADDRESS, clock.now()));
    if (wait > 0) {
      long minutes = Math.max(1, (wait + 59) / 60);
      throw new TooMany(
          "There were many tries that did not fit. Wait about "
              + (minutes == 1 ? "a minute" : minutes + " minutes")
              + ", then try again.",
          wait);
    }
  }

  /** A try that fitted is none, and the account has all its tries again. */
  void passed(String account, String address) {
    tries.forget(account);
    tries.giveBack("address:" + address);
  }
}
