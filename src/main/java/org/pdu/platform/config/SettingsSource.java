package org.pdu.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The settings for injection, read once. */
@ApplicationScoped
public class SettingsSource {
  private final Settings settings = Settings.fromEnvironment();
  private final MailSettings mail = MailSettings.fromEnvironment();

  @Produces
  @Dependent
  Settings settings() {
    return settings;
  }

  @Produces
  @Dependent
  MailSettings mail() {
    return mail;
  }
}
