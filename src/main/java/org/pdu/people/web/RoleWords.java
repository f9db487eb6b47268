package org.pdu.people.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pdu.people.Role;
import org.pdu.people.model.Grants.Kept;

/** Roles and grants as people say them. */
final class RoleWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private RoleWords() {}

  static String of(Role role) {
    return switch (role) {
      case LEARNER -> "Learner";
      case LEAD -> "Lead of an organisation";
      case CHAMPION -> "Champion at work";
      case EXPERT_CITIZEN -> "Expert Citizen";
      case FACILITATOR -> "Community facilitator";
      case REVIEWER -> "Reviewer";
      case PDU_STAFF -> "Practice Development Unit staff";
      case ANALYST -> "Analyst";
      case COMMISSIONER -> "Commissioner";
      case ADMINISTRATOR -> "Administrator";
    };
  }

  static String where(Kept kept) {
    return kept.grant().organisation().isPresent() ? kept.organisation() : "The whole partnership";
  }

  static String by(Kept kept) {
    return kept.grantedBy().isEmpty() ? "The product itself" : kept.grantedBy();
  }

  static String why(String reason) {
    return reason.isEmpty() ? "From before reasons were kept" : reason;
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }
}
