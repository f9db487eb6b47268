package org.pdu.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The settings for injection, read once. */
@ApplicationScoped
public class SettingsSource {
  private final Settings settings = Settings.fromEnvironment();

  @Produces
  @Dependent
  Settings settings() {
    return settings;
  }
}
