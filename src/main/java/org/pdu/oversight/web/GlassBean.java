package org.pdu.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.time.ClockSource;

/** What the banner says while the site is seen as somebody else sees it. */
@Named("glass")
@RequestScoped
public class GlassBean {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private @Nullable Instant until;
  private String token = "";

  void over(Instant ends, String antiForgery) {
    until = ends;
    token = antiForgery;
  }

  public boolean isThere() {
    return until != null;
  }

  /** When it ends by itself, as the clock on the wall has it. */
  public String getUntil() {
    return until == null ? "" : TIME.format(until.atZone(ClockSource.CITY));
  }

  /** The sign-in's own token, for the one form that still works. */
  public String getToken() {
    return token;
  }
}
