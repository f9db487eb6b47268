package org.pdu.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.pdu.platform.config.Settings;

/**
 * Where a request comes from. What a proxy says of it ({@code X-Forwarded-For}) counts only when
 * the proxy is one that the settings trust; then it is the last address that the proxy itself saw.
 */
@ApplicationScoped
public class ClientAddress {
  @Inject Settings settings;

  public String of(HttpServletRequest request) {
    var peer = request.getRemoteAddr();
    var forwarded = request.getHeader("X-Forwarded-For");
    if (forwarded == null || !settings.trustedProxies().contains(peer)) {
      return peer;
    }
    var last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    return last.matches("[0-9A-Fa-f:.]{2,45}") ? last : peer;
  }
}
