package org.pdu.privacy.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.pdu.people.Directory;
import org.pdu.people.PersonId;
import org.pdu.platform.audit.AuditQuestion;
import org.pdu.platform.audit.AuditRow;
import org.pdu.platform.audit.AuditRows;
import org.pdu.platform.rest.Page;

/** Everybody else who used or changed what is kept of a person, as the audit trail has it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WhoLooked {
  @Inject AuditRows audit;
  @Inject Directory directory;

  /**
   * Newest first.
   *
   * @param after what {@code next} of the page before says; empty for the first
   */
  Page<SeenLook> at(PersonId person, String after, int most) {
    var found = audit.find(AuditQuestion.othersAt(person.value()), after, most);
    Map<UUID, String> names = new HashMap<>();
    return new Page<>(found.items().stream().map(row -> seen(row, names)).toList(), found.next());
  }

  private SeenLook seen(AuditRow row, Map<UUID, String> names) {
    var who = row.who().map(id -> names.computeIfAbsent(id, this::name)).orElse("The site itself");
    return new SeenLook(row.at(), who, words(row), row.reason());
  }

  private String name(UUID id) {
    return directory.nameOf(new PersonId(id)).orElse("Somebody who left");
  }

  /** {@code people.role-ended} as “Role ended”: better a plain word than none. */
  private static String words(AuditRow row) {
    return switch (row.action()) {
      case "oversight.viewing-begun" -> "Began to see the site as you see it, to help";
      case "oversight.viewing-ended" -> "Ended seeing the site as you see it";
      case "oversight.page-viewed" -> "Looked at a page as you see it: " + row.subject();
      case "oversight.audit-searched" -> "Looked up what was done by you, or about you";
      case "privacy.person-looked-up" -> "Looked at your record";
      case "privacy.request-exported" -> "Made a copy of your data, to answer you";
      case "privacy.request-leave" -> "Began or stopped your leaving, as you had asked";
      case "post.ledger-searched" -> "Looked up which letters went to you";
      case "people.role-granted" -> "Gave you a role: " + row.subject();
      case "people.role-ended" -> "Ended a role of yours: " + row.subject();
      default -> plain(row.action().substring(row.action().indexOf('.') + 1).replace('-', ' '));
    };
  }

  private static String plain(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
