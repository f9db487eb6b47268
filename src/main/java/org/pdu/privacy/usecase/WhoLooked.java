package org.pdu.privacy.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pdu.people.Directory;
import org.pdu.people.PersonId;
import org.pdu.platform.audit.AuditOfPerson;
import org.pdu.platform.audit.AuditRow;
import org.pdu.privacy.model.Look;
import org.pdu.privacy.model.Looks;

/** Everybody else who used a person's data, from data requests and the audit trail together. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WhoLooked {
  /** What the audit trail says of somebody who opened another's record here. */
  static final String LOOKED = "privacy.person-looked-up";

  /** What stands among data requests already, with its reason. */
  static final String TOLD = "privacy.request-";

  @Inject Looks looks;
  @Inject AuditOfPerson audit;
  @Inject Directory directory;

  List<SeenLook> at(PersonId person, int most) {
    var requests = looks.at(person, most).stream().map(this::seen);
    var others =
        audit.about(person.value(), most).stream()
            .filter(row -> !row.action().startsWith(TOLD))
            .map(this::seen);
    return Stream.concat(requests, others)
        .sorted(Comparator.comparing(SeenLook::at).reversed())
        .limit(most)
        .toList();
  }

  private SeenLook seen(Look look) {
    return new SeenLook(look.at(), name(look.by()), look.kind().words(), look.reason());
  }

  private SeenLook seen(AuditRow row) {
    var who = row.who().map(id -> name(new PersonId(id))).orElse("The site itself");
    return new SeenLook(row.at(), who, words(row.action()), "");
  }

  private String name(PersonId who) {
    return directory.nameOf(who).orElse("Somebody who left");
  }

  /** {@code people.role-granted} as “role granted”: better a plain word than none. */
  private static String words(String action) {
    return action.equals(LOOKED)
        ? Look.Kind.LOOKED.words()
        : action.substring(action.indexOf('.') + 1).replace('-', ' ');
  }
}
