package org.pdu.consent.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.pdu.consent.Consent;
import org.pdu.consent.model.Allowance;

/**
 * Tells one way of showing somebody from another without saying which: a salted hash of under which
 * name, what of them, at which events, under which conditions. The salt is the work's id.
 */
final class Fingerprint {
  private static final int BYTES = 16;

  private Fingerprint() {}

  /** What a consent allows, marked. */
  static Allowance allowed(Consent one) {
    return Allowance.of(one.use(), one.until()).as(of(one));
  }

  private static String of(Consent one) {
    var all =
        List.of(
            one.work().toString(),
            one.whose().name(),
            one.called().strip(),
            one.what().stream().sorted().toList().toString(),
            one.events().strip(),
            one.conditions().strip(),
            one.credit().strip(),
            one.onLeaving().name());
    try {
      var hash =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\0", all).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
