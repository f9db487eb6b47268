package org.pdu.training.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.PersonId;
import org.pdu.training.model.CertificateCode;
import org.pdu.training.model.Completion;
import org.pdu.training.model.Completions;

@ApplicationScoped
class JpaCompletions implements Completions {
  @PersistenceContext EntityManager database;

  @Override
  public void add(Completion completion) {
    database.persist(completion);
    database.flush();
  }

  @Override
  public Optional<Completion> of(PersonId person, String module, int version) {
    return database
        .createQuery(
            """
            select distinct c from Completion c left join fetch c.standings
            where c.person = :person and c.module = :module and c.version = :version
            """,
            Completion.class)
        .setParameter("person", person.value())
        .setParameter("module", module)
        .setParameter("version", version)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Completion> ownedBy(PersonId person, UUID id) {
    return Optional.ofNullable(database.find(Completion.class, id))
        .filter(found -> found.person().equals(person));
  }

  @Override
  public Optional<Completion> byCode(CertificateCode code) {
    return database
        .createQuery("select c from Completion c where c.code = :code", Completion.class)
        .setParameter("code", code.text())
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Completion> of(PersonId person) {
    return database
        .createQuery(
            """
            select distinct c from Completion c left join fetch c.standings
            where c.person = :person order by c.completedAt desc, c.id
            """,
            Completion.class)
        .setParameter("person", person.value())
        .getResultList();
  }
}
