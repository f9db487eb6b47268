package org.pdu.accounts.model;

import java.net.URI;
import java.util.Set;

/**
 * This site as passkeys know it: they belong to a host name, and are used only from its pages.
 *
 * @param id the host name
 * @param origins where its pages may stand
 */
public record RelyingParty(String id, Set<String> origins) {
  /**
   * From how people reach the site. Browsers give no passkeys to bare addresses: on this machine
   * alone {@code localhost} takes their place.
   */
  public static RelyingParty of(URI publicUrl) {
    var host = publicUrl.getHost();
    if (host.startsWith("127.") || host.equals("[::1]")) {
      var port = publicUrl.getPort() < 0 ? "" : ":" + publicUrl.getPort();
      return new RelyingParty("localhost", Set.of(publicUrl.getScheme() + "://localhost" + port));
    }
    return new RelyingParty(host, Set.of(publicUrl.toString()));
  }
}
