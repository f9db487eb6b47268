package org.pdu.platform.start;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether anything invented is among what this product shows: every page says so then, also when
 * the demonstration has been closed since and its people stayed.
 */
@ApplicationScoped
public class Invented {
  private volatile boolean present;

  /** Said by whoever knows, at the start. */
  public void present(boolean there) {
    present = there;
  }

  public boolean present() {
    return present;
  }
}
