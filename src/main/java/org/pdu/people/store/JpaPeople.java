package org.pdu.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Role;
import org.pdu.people.model.People;
import org.pdu.people.model.Person;
import org.pdu.platform.time.CityClock;

@ApplicationScoped
class JpaPeople implements People {
  @PersistenceContext EntityManager database;
  @Inject CityClock clock;

  @Override
  public void add(Person person) {
    database.persist(person);
    database.flush();
  }

  @Override
  public Optional<Person> byEmail(String email) {
    return database
        .createQuery("select p from Person p where lower(p.email) = :email", Person.class)
        .setParameter("email", email.toLowerCase(Locale.ROOT))
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Person> byId(PersonId id) {
    return Optional.ofNullable(database.find(Person.class, id.value()));
  }

  @Override
  public void grant(PersonId person, Role role, Optional<OrganisationId> organisation) {
    database
        .createNativeQuery(
            """
            insert into people.role_grant (id, person_id, role, organisation_id, granted_at, reason)
            select ?1, ?2, ?3, cast(?4 as uuid), ?5, 'Granted when the site was set up'
            where not exists (select 1 from people.role_grant g
              where g.person_id = ?2 and g.role = ?3 and g.revoked_at is null
                and g.organisation_id is not distinct from cast(?4 as uuid))
            """)
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, person.value())
        .setParameter(3, role.name())
        .setParameter(4, organisation.map(OrganisationId::toString).orElse(null))
        .setParameter(5, OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC))
        .executeUpdate();
  }
}
