package org.pdu.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;
import org.pdu.search.model.PeopleFound;

@ApplicationScoped
class JpaPeopleFound implements PeopleFound {
  @PersistenceContext EntityManager database;

  @Override
  @SuppressWarnings("unchecked")
  public List<String> of(PersonId person) {
    return database
        .createNativeQuery("select id from search.document where starts_with(id, ?1)")
        .setParameter(1, PREFIX + person + "/")
        .getResultList();
  }

  @Override
  public DataSection about(PersonId person) {
    return new DataSection(
        "searchEntries",
        "How you can be found",
        "So that colleagues who look for a champion find you. It goes when you say no.",
        Set.of("search.document"),
        List.of("Name", "Words"),
        DataSection.texts(
            database
                .createNativeQuery(
                    """
                    select title, body from search.document
                    where starts_with(id, ?1) and not removed order by id
                    """)
                .setParameter(1, PREFIX + person + "/")
                .getResultList()));
  }
}
