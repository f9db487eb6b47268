package org.pdu.accounts.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pdu.people.DataSection;
import org.pdu.people.Directory;
import org.pdu.people.PersonId;
import org.pdu.people.Place;

/** How somebody came in, or may come in, by an address: in sections to be read. */
final class WayInSections {
  private final EntityManager database;
  private final Directory directory;
  private final PersonId person;
  private final String email;

  WayInSections(EntityManager database, Directory directory, PersonId person, String email) {
    this.database = database;
    this.directory = directory;
    this.person = person;
    this.email = email;
  }

  List<DataSection> all() {
    return List.of(invitations(), requests(), links());
  }

  private DataSection invitations() {
    return new DataSection(
        "invitations",
        "Invitations to you",
        "So that you can come in, and it can be seen who asked you.",
        Set.of("accounts.invitation"),
        List.of("By", "Name used", "Address", "On", "Until", "Accepted", "Taken back"),
        named(
            """
            select cast(organisation_id as text), name, email,
              to_char(invited_at at time zone 'Europe/London', 'YYYY-MM-DD'),
              to_char(expires_at at time zone 'Europe/London', 'YYYY-MM-DD'),
              to_char(accepted_at at time zone 'Europe/London', 'YYYY-MM-DD'),
              to_char(revoked_at at time zone 'Europe/London', 'YYYY-MM-DD')
            from accounts.invitation where accepted_by = ?1 or lower(email) = lower(?2)
            order by number
            """,
            person,
            email));
  }

  private DataSection requests() {
    return new DataSection(
        "requestsToJoin",
        "When you asked to join",
        "So that you get an answer, and it can be seen who gave it.",
        Set.of("accounts.join_request"),
        List.of("Organisation", "Name", "Address", "On", "Decided", "Answer", "Why"),
        named(
            """
            select cast(organisation_id as text), name, email,
              to_char(asked_at at time zone 'Europe/London', 'YYYY-MM-DD'),
              to_char(decided_at at time zone 'Europe/London', 'YYYY-MM-DD'), decision, reason
            from accounts.join_request where lower(email) = lower(?1) order by number
            """,
            email));
  }

  private DataSection links() {
    return new DataSection(
        "linksSent",
        "Links sent to you",
        "So that each works once. Only a form that nobody can read back is kept.",
        Set.of("accounts.one_time_link"),
        List.of("For", "Address", "Made", "Until", "Used or ended"),
        DataSection.texts(
            Sql.rows(
                database,
                """
                select lower(replace(purpose, '_', ' ')), email,
                  to_char(created_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'),
                  to_char(expires_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'),
                  to_char(used_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI')
                from accounts.one_time_link where subject = ?1 or lower(email) = lower(?2)
                order by created_at
                """,
                person,
                email)));
  }

  /** Rows that begin with an organisation, by its name. */
  private List<List<String>> named(String sql, Object... values) {
    List<List<String>> rows = new ArrayList<>();
    for (var row : DataSection.texts(Sql.rows(database, sql, values))) {
      var named = new ArrayList<>(row);
      var place = directory.place(Place.Kind.ORGANISATION, row.getFirst());
      named.set(0, place.map(Place::name).orElse("An organisation that is no longer here"));
      rows.add(named);
    }
    return rows;
  }
}
