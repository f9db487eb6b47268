package org.pdu.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.pdu.platform.config.Settings;

/** What every page may say about the product itself. */
@Named("app")
@ApplicationScoped
public class AppBean {
  private final String build = Long.toString(Instant.now().getEpochSecond(), 36);
  @Inject Settings settings;

  /** Changes with every start, so that browsers fetch style and scripts anew. */
  public String build() {
    return build;
  }

  /** Whether what is shown is the invented demonstration partnership. */
  public boolean demo() {
    return settings.demo();
  }
}
