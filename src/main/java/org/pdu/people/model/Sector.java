package org.pdu.people.model;

import java.util.Optional;

/** What an organisation is there for: a fixed list, so that places can be compared. */
public enum Sector {
  HEALTH("health", "Health"),
  MENTAL_HEALTH("mentalHealth", "Mental health"),
  HOUSING("housing", "Housing"),
  HOMELESSNESS("homelessness", "Homelessness"),
  JUSTICE("justice", "Criminal justice"),
  SUBSTANCE_USE("substanceUse", "Drug and alcohol support"),
  DOMESTIC_ABUSE("domesticAbuse", "Domestic abuse"),
  SOCIAL_CARE("socialCare", "Adult social care"),
  COUNCIL("localAuthority", "Council"),
  EMERGENCY("emergency", "Police and emergency services"),
  VOLUNTARY("voluntary", "Voluntary and community sector"),
  OTHER("other", "Something else");

  private final String code;
  private final String title;

  Sector(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /** As files, JSON and the database say it. */
  public String code() {
    return code;
  }

  /** As people say it. */
  public String title() {
    return title;
  }

  /** The sector of that code. */
  public static Optional<Sector> of(String code) {
    for (var sector : values()) {
      if (sector.code.equals(code)) {
        return Optional.of(sector);
      }
    }
    return Optional.empty();
  }
}
