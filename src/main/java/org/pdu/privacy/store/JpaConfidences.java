package org.pdu.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pdu.people.PersonId;
import org.pdu.privacy.model.AboutMe;
import org.pdu.privacy.model.Aspect;
import org.pdu.privacy.model.Confidences;

@ApplicationScoped
class JpaConfidences implements Confidences {
  @PersistenceContext EntityManager database;
  @Inject PrivateKey key;

  @Override
  public boolean open() {
    return key.bytes().isPresent();
  }

  @Override
  public Optional<AboutMe> of(PersonId person, Aspect aspect) {
    return database
        .createNativeQuery(
            "select sealed from privacy.about_me where person_id = ?1 and aspect = ?2")
        .setParameter(1, person.value())
        .setParameter(2, aspect.code())
        .getResultList()
        .stream()
        .findFirst()
        .flatMap(sealed -> opened((byte[]) sealed, person.toString(), aspect));
  }

  @Override
  @SuppressWarnings("unchecked")
  public Set<Aspect> told(PersonId person) {
    List<String> codes =
        database
            .createNativeQuery("select aspect from privacy.about_me where person_id = ?1")
            .setParameter(1, person.value())
            .getResultList();
    return codes.stream()
        .flatMap(code -> Aspect.of(code).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void keep(PersonId person, Aspect aspect, AboutMe told) {
    database
        .createNativeQuery(
            """
            insert into privacy.about_me (person_id, aspect, sealed) values (?1, ?2, ?3)
            on conflict (person_id, aspect) do update set sealed = excluded.sealed
            """)
        .setParameter(1, person.value())
        .setParameter(2, aspect.code())
        .setParameter(3, seal().close(told.text(), place(person.toString(), aspect)))
        .executeUpdate();
  }

  @Override
  public void takeBack(PersonId person, Aspect aspect) {
    database
        .createNativeQuery("delete from privacy.about_me where person_id = ?1 and aspect = ?2")
        .setParameter(1, person.value())
        .setParameter(2, aspect.code())
        .executeUpdate();
  }

  @Override
  public void forget(PersonId person) {
    database
        .createNativeQuery("delete from privacy.about_me where person_id = ?1")
        .setParameter(1, person.value())
        .executeUpdate();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<Aspect, Map<String, Integer>> counts() {
    List<Object[]> rows =
        database
            .createNativeQuery(
                "select cast(person_id as text), aspect, sealed from privacy.about_me")
            .getResultList();
    Map<Aspect, Map<String, Integer>> counts = new EnumMap<>(Aspect.class);
    for (var row : rows) {
      Aspect.of((String) row[1])
          .ifPresent(aspect ->
              opened((byte[]) row[2], (String) row[0], aspect)
                  .ifPresent(told -> {
                    var of = counts.computeIfAbsent(aspect, any -> new TreeMap<>());
                    told.choices().forEach(choice -> of.merge(choice, 1, Integer::sum));
                  }));
    }
    return counts;
  }

  private Optional<AboutMe> opened(byte[] sealed, String person, Aspect aspect) {
    return key.bytes()
        .flatMap(bytes -> new Seal(bytes).open(sealed, place(person, aspect)))
        .map(AboutMe::of);
  }

  private Seal seal() {
    return new Seal(key.bytes().orElseThrow());
  }

  private static String place(String person, Aspect aspect) {
    return person + "/" + aspect.code();
  }
}
