package org.pdu.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.pdu.platform.config.MailSettings;
import org.pdu.platform.config.Settings;
import org.pdu.platform.start.Invented;

/** What every page may say about the product itself. */
@Named("app")
@ApplicationScoped
public class AppBean {
  private final String build = Long.toString(Instant.now().getEpochSecond(), 36);
  @Inject Settings settings;
  @Inject Invented invented;
  @Inject MailSettings mail;

  /** Changes with every start, so that browsers fetch style and scripts anew. */
  public String build() {
    return build;
  }

  /** Whether the invented demonstration partnership is among what is shown. */
  public boolean demo() {
    return invented.present();
  }

  /** Whether its sign-ins are open. */
  public boolean demoOpen() {
    return settings.demo();
  }

  /** Whether letters are shown on the Post page instead of being sent. */
  public boolean post() {
    return settings.demo() && mail.server().isEmpty();
  }
}
