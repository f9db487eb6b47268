package org.pdu.library.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pdu.library.ResourceId;
import org.pdu.library.model.AuthorsKept;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;

@ApplicationScoped
class JpaAuthorsKept implements AuthorsKept {
  private static final String UNSEEN =
      """
      resource_id in (select id from library.resource
        where owner_id = ?1 and shown_edition is null and state in ('DRAFT', 'SUPPORT', 'REVIEW')
          and not (id = any (cast(string_to_array(?2, ' ') as uuid[]))))
      """;

  private static final List<String> ANONYMISE =
      List.of(
          """
          update library.edition set title = '', summary = '', body = '', content_notes = '',
            address = '', sources = ''
          where
          """
              + UNSEEN,
          "delete from library.attachment where " + UNSEEN,
          "update library.edition set credit = '' where made_by = ?1 or " + UNSEEN,
          "update library.edition set made_by = null where made_by = ?1",
          "update library.comment set words = '' where by_id = ?1",
          "update library.step set reason = '' where by_id = ?1",
          "update library.comment set words = '' where " + UNSEEN,
          "update library.step set reason = '' where " + UNSEEN,
          "delete from library.attachment where " + UNSEEN,
          "delete from library.download where person_id = ?1",
          "delete from library.hand where person_id = ?1",
          """
          update library.resource set state = 'WITHDRAWN', slug = 'taken-back-' || id,
            former_slug = sha256(convert_to(slug, 'UTF8')), version = version + 1
          where owner_id = ?1 and shown_edition is null and state in ('DRAFT', 'SUPPORT', 'REVIEW')
            and not (id = any (cast(string_to_array(?2, ' ') as uuid[])))
          """,
          "update library.resource set owner_id = null where owner_id = ?1");

  @PersistenceContext EntityManager database;

  @Override
  public List<DataSection> about(PersonId person) {
    return List.of(written(person), said(person), downloads(person));
  }

  private DataSection written(PersonId person) {
    return new DataSection(
        "libraryWritten",
        "What you wrote for the library",
        "So that you can go on writing, and readers know whose it is.",
        Set.of("library.resource", "library.edition", "library.hand", "library.attachment"),
        List.of("Title", "Summary", "Text", "State", "Begun on"),
        rows(
            """
            select e.title, e.summary, e.body, r.state,
              to_char(r.created_at at time zone 'Europe/London', 'YYYY-MM-DD')
            from library.resource r join library.edition e
              on e.resource_id = r.id and e.number = r.edition
            where r.owner_id = ?1 or e.made_by = ?1
              or exists (select from library.hand h where h.resource_id = r.id and h.person_id = ?1)
            order by r.created_at
            """,
            person));
  }

  private DataSection said(PersonId person) {
    return new DataSection(
        "librarySaid",
        "What you said and decided about resources",
        "So that authors know why, and can ask.",
        Set.of("library.comment", "library.step"),
        List.of("On", "What", "Words"),
        rows(
            """
            select to_char(at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'), what, words
            from (select at, 'said' as what, words from library.comment where by_id = ?1
              union all select at, move, reason from library.step where by_id = ?1) a order by at
            """,
            person));
  }

  private DataSection downloads(PersonId person) {
    return new DataSection(
        "libraryDownloads",
        "What you downloaded from the library",
        "So that you can be told when somebody takes back what is theirs.",
        Set.of("library.download"),
        List.of("On"),
        rows(
            """
            select to_char(at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI')
            from library.download where person_id = ?1 order by at
            """,
            person));
  }

  private List<List<String>> rows(String sql, PersonId person) {
    return DataSection.texts(
        database.createNativeQuery(sql).setParameter(1, person.value()).getResultList());
  }

  @Override
  public Set<PersonId> known(Collection<PersonId> people) {
    List<?> found =
        database
            .createNativeQuery(
                """
                select cast(p.id as text)
                from unnest(cast(string_to_array(?1, ' ') as uuid[])) p (id)
                where exists (select from library.resource r where r.owner_id = p.id)
                  or exists (select from library.step s where s.by_id = p.id)
                  or exists (select from library.comment c where c.by_id = p.id)
                  or exists (select from library.download d where d.person_id = p.id)
                """)
            .setParameter(
                1, people.stream().map(PersonId::toString).collect(Collectors.joining(" ")))
            .getResultList();
    return found.stream()
        .map(id -> new PersonId(UUID.fromString(String.valueOf(id))))
        .collect(Collectors.toSet());
  }

  @Override
  public void anonymise(PersonId person, Collection<ResourceId> others) {
    var stay = others.stream().map(ResourceId::toString).collect(Collectors.joining(" "));
    for (var statement : ANONYMISE) {
      var query = database.createNativeQuery(statement).setParameter(1, person.value());
      if (statement.contains("?2")) {
        query.setParameter(2, stay);
      }
      query.executeUpdate();
    }
  }
}
