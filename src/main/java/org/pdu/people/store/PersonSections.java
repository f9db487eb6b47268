package org.pdu.people.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;

/** What the register keeps about one person, in sections to be read. */
final class PersonSections {
  private final EntityManager database;
  private final PersonId person;
  private final String email;

  PersonSections(EntityManager database, PersonId person, String email) {
    this.database = database;
    this.person = person;
    this.email = email;
  }

  List<DataSection> all() {
    return List.of(who(), places(), changes(), roles(), championWords(), headcounts(), requests());
  }

  private DataSection who() {
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
            """));
  }

  private DataSection places() {
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
            """));
  }

  private DataSection roles() {
    return new DataSection(
        "roles",
        "What you may do here",
        "So that everybody sees what their work needs, and no more.",
        Set.of("people.role_grant"),
        List.of("Role", "For", "From", "Ended", "Last day", "Why given", "Why ended"),
        rows(
            """
            select lower(replace(g.role, '_', ' ')), coalesce(o.name, 'the partnership'),
              to_char(g.granted_at at time zone 'Europe/London', 'YYYY-MM-DD'),
              to_char(g.revoked_at at time zone 'Europe/London', 'YYYY-MM-DD'),
              cast(g.ends_on as text), g.reason, g.revoke_reason
            from people.role_grant g left join people.organisation o on o.id = g.organisation_id
            where g.person_id = ?1 order by g.granted_at, g.id
            """));
  }

  private DataSection headcounts() {
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
            """));
  }

  private DataSection changes() {
    return new DataSection(
        "changesToWhereYouWork",
        "What was said about where you work, and when",
        "So that an entry that was wrong can be put right, and it can be seen who was asked.",
        Set.of("people.affiliation_change"),
        List.of("Said at", "What", "Organisation", "Service", "Job", "From", "Until", "Why"),
        rows(
            """
            select to_char(c.said_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'), c.what,
              o.name, s.name, j.title, cast(c.starts_on as text), cast(c.ends_on as text), c.why
            from people.affiliation_change c
              left join people.organisation o on o.id = c.organisation_id
              left join people.service s on s.id = c.service_id
              left join people.job_role j on j.id = c.job_role_id
            where c.person_id = ?1 order by c.id
            """));
  }

  private DataSection championWords() {
    return new DataSection(
        "champion",
        "Being a champion",
        "So that colleagues find you only where you said yes, and only as long as you want.",
        Set.of("people.champion_word"),
        List.of("At", "Service", "What was said", "Glad to talk about", "Reached by", "Until"),
        rows(
            """
            select to_char(c.said_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'), s.name,
              case c.what when 'ASKED' then 'you were asked' when 'YES' then 'yes'
                when 'NO' then 'no' else 'not any more' end,
              c.topics, c.contact, cast(c.until as text)
            from people.champion_word c join people.service s on s.id = c.service_id
            where c.person_id = ?1 order by c.id
            """));
  }

  private DataSection requests() {
    var found =
        Sql.of(
                database,
                """
                select to_char(asked_at at time zone 'Europe/London', 'YYYY-MM-DD'), name, area,
                  who, email, lower(state), reason
                from people.organisation_request where lower(email) = lower(?1) order by asked_at
                """,
                email)
            .rows();
    return new DataSection(
        "organisationsAskedFor",
        "Organisations you asked us to take in",
        "So that you get an answer.",
        Set.of("people.organisation_request"),
        List.of("On", "Organisation", "Area", "Your name", "Your address", "Answer", "Why"),
        DataSection.texts(found));
  }

  private List<List<String>> rows(String sql) {
    return DataSection.texts(Sql.of(database, sql, person.value()).rows());
  }
}
