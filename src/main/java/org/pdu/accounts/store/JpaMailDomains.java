package org.pdu.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.pdu.accounts.model.MailDomains;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;

@ApplicationScoped
class JpaMailDomains implements MailDomains {
  @PersistenceContext EntityManager database;

  @Override
  @SuppressWarnings("unchecked")
  public List<String> of(OrganisationId organisation) {
    return database
        .createNativeQuery(
            """
            select domain from accounts.mail_domain
            where organisation_id = ?1 and removed_at is null order by domain
            """)
        .setParameter(1, organisation.value())
        .getResultList();
  }

  @Override
  public boolean allows(OrganisationId organisation, String domain) {
    return of(organisation).contains(domain);
  }

  @Override
  public void add(OrganisationId organisation, String domain, PersonId by, Instant now) {
    database
        .createNativeQuery(
            """
            insert into accounts.mail_domain (id, organisation_id, domain, added_by, added_at)
            values (?1, ?2, ?3, ?4, ?5)
            on conflict (organisation_id, domain) where removed_at is null do nothing
            """)
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, organisation.value())
        .setParameter(3, domain)
        .setParameter(4, by.value())
        .setParameter(5, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
        .executeUpdate();
  }

  @Override
  public void remove(OrganisationId organisation, String domain, PersonId by, Instant now) {
    database
        .createNativeQuery(
            """
            update accounts.mail_domain set removed_by = ?3, removed_at = ?4
            where organisation_id = ?1 and domain = ?2 and removed_at is null
            """)
        .setParameter(1, organisation.value())
        .setParameter(2, domain)
        .setParameter(3, by.value())
        .setParameter(4, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
        .executeUpdate();
  }
}
