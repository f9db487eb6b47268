package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.pdu.accounts.usecase.Correspondence.Words;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.platform.audit.AuditTrail;

/**
 * What happens to an account goes on record, and its owner hears of what matters: a letter says
 * what it was and what to do if it was somebody else. No secret is in it.
 */
@ApplicationScoped
class Diary {
  @Inject AuditTrail audit;
  @Inject Register register;
  @Inject Correspondence letters;

  /** On record only. */
  void note(PersonId who, String action, String subject) {
    audit.record(who.value(), action, subject);
  }

  /** On record, and by letter. */
  void tell(PersonId who, News news, String subject) {
    note(who, "accounts." + news.code(), subject);
    letter(who, news);
  }

  /** By letter only, where something else is on record already. */
  void letter(PersonId who, News news) {
    register.byId(who).filter(Registered::open).ifPresent(owner -> send(owner, news));
  }

  private void send(Registered owner, News news) {
    var text =
        """
        Hello %s,

        %s

        If it was you, all is well. If not, choose a new password with the link below: that ends \
        every sign-in and every token. Then look through “Your account”, where passkeys and the \
        second factor are, and tell the lead for training in your organisation.
        """
            .formatted(owner.name(), news.words());
    letters.notice(
        new Words(news.code(), owner.email(), Optional.of(owner.id()), news.subject(), text),
        "/forgotten");
  }
}
