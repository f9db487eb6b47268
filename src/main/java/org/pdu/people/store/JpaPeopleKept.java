package org.pdu.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pdu.people.DataSection;
import org.pdu.people.FoundPerson;
import org.pdu.people.PersonId;
import org.pdu.people.model.PeopleKept;

@ApplicationScoped
class JpaPeopleKept implements PeopleKept {
  private static final String GONE = "@left.invalid";

  @PersistenceContext EntityManager database;

  @Override
  public List<DataSection> about(PersonId person) {
    return List.of(who(person), places(person), roles(person), headcounts(person));
  }

  private DataSection who(PersonId person) {
    return new DataSection(
        "account",
        "Your account",
        "So that you can sign in, and so that your certificates carry your name.",
        Set.of("people.person"),
        List.of("Name", "E-mail address", "Since", "Invented for the demonstration"),
        rows(
            """
            select name, email, to_char(created_at at time zone 'Europe/London', 'YYYY-MM-DD'),
              case when demo then 'yes' else 'no' end
            from people.person where id = ?1
            """,
            person));
  }

  private DataSection places(PersonId person) {
    return new DataSection(
        "placesOfWork",
        "Where you work and worked",
        "So that training is counted for the right organisation, service and job.",
        Set.of("people.affiliation"),
        List.of("Organisation", "Service", "Job", "Share of a full week", "From", "Until"),
        rows(
            """
            select o.name, s.name, j.title, cast(a.share as text), cast(a.starts_on as text),
              cast(a.ends_on as text)
            from people.affiliation a join people.organisation o on o.id = a.organisation_id
              join people.service s on s.id = a.service_id
              join people.job_role j on j.id = a.job_role_id
            where a.person_id = ?1 order by a.starts_on, a.id
            """,
            person));
  }

  private DataSection roles(PersonId person) {
    return new DataSection(
        "roles",
        "What you may do here",
        "So that everybody sees what their work needs, and no more.",
        Set.of("people.role_grant"),
        List.of("Role", "For", "From", "Until"),
        rows(
            """
            select lower(replace(g.role, '_', ' ')), coalesce(o.name, 'the partnership'),
              to_char(g.granted_at at time zone 'Europe/London', 'YYYY-MM-DD'),
              to_char(g.revoked_at at time zone 'Europe/London', 'YYYY-MM-DD')
            from people.role_grant g left join people.organisation o on o.id = g.organisation_id
            where g.person_id = ?1 order by g.granted_at, g.id
            """,
            person));
  }

  private DataSection headcounts(PersonId person) {
    return new DataSection(
        "headcountsEntered",
        "Team sizes you entered",
        "So that it can be seen who to ask about a number.",
        Set.of("people.headcount"),
        List.of("Service", "Job", "Month", "People"),
        rows(
            """
            select s.name, j.title, to_char(h.month, 'YYYY-MM'), coalesce(cast(h.people as text), 'not known')
            from people.headcount h join people.service s on s.id = h.service_id
              join people.job_role j on j.id = h.job_role_id
            where h.recorded_by = ?1 order by h.id
            """,
            person));
  }

  private List<List<String>> rows(String sql, PersonId person) {
    return DataSection.texts(
        database.createNativeQuery(sql).setParameter(1, person.value()).getResultList());
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<FoundPerson> find(String words, int most) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                """
                select cast(id as text), name, email, disabled_at is null from people.person
                where (position(lower(?1) in lower(name)) > 0
                    or position(lower(?1) in lower(email)) > 0)
                  and right(email, 13) <> ?3
                order by name, id limit ?2
                """)
            .setParameter(1, words.strip())
            .setParameter(2, most)
            .setParameter(3, GONE)
            .getResultList();
    return rows.stream()
        .map(row ->
            new FoundPerson(
                new PersonId(UUID.fromString((String) row[0])),
                (String) row[1],
                (String) row[2],
                (Boolean) row[3]))
        .toList();
  }

  @Override
  public boolean left(PersonId person) {
    return !database
        .createNativeQuery("select 1 from people.person where id = ?1 and right(email, 13) = ?2")
        .setParameter(1, person.value())
        .setParameter(2, GONE)
        .getResultList()
        .isEmpty();
  }

  @Override
  public void rename(PersonId person, String name) {
    database
        .createNativeQuery("update people.person set name = ?2 where id = ?1")
        .setParameter(1, person.value())
        .setParameter(2, name)
        .executeUpdate();
  }

  @Override
  public boolean anonymise(PersonId person, Instant now) {
    database
        .createNativeQuery(
            """
            update people.role_grant
            set revoked_at = coalesce(revoked_at, ?2), reason = '', revoke_reason = ''
            where person_id = ?1
            """)
        .setParameter(1, person.value())
        .setParameter(2, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
        .executeUpdate();
    return database
            .createNativeQuery(
                """
                update people.person set name = 'Somebody who left', email = 'left-' || id || ?3,
                  disabled_at = ?2
                where id = ?1 and right(email, 13) <> ?3
                """)
            .setParameter(1, person.value())
            .setParameter(2, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
            .setParameter(3, GONE)
            .executeUpdate()
        == 1;
  }
}
