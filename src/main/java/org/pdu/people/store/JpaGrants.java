package org.pdu.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pdu.people.Grant;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Role;
import org.pdu.people.model.Grants;
import org.pdu.platform.time.CityClock;

@ApplicationScoped
class JpaGrants implements Grants {
  private static final String KEPT =
      """
      select cast(g.id as text), cast(g.person_id as text), g.role,
        cast(g.organisation_id as text), coalesce(o.name, ''),
        to_char(g.granted_at at time zone 'Europe/London', 'YYYY-MM-DD'),
        coalesce(b.name, ''), g.reason, cast(g.ends_on as text),
        to_char(g.revoked_at at time zone 'Europe/London', 'YYYY-MM-DD'),
        coalesce(r.name, ''), g.revoke_reason
      from people.role_grant g
      left join people.organisation o on o.id = g.organisation_id
      left join people.person b on b.id = g.granted_by
      left join people.person r on r.id = g.revoked_by
      """;

  private static final String HELD =
      "g.revoked_at is null and (g.ends_on is null or g.ends_on >= cast(?1 as date))";

  private static final String FIND =
      """
      select cast(p.id as text), p.name, p.email, coalesce((
          select string_agg(distinct g.role, ' ') from people.role_grant g
          where g.person_id = p.id and HELD
            and (?2 = '*' or g.organisation_id = any (cast(string_to_array(?2, ' ') as uuid[]))))
        , '') as roles
      from people.person p
      where (?2 = '*'
          or exists (select from people.affiliation a where a.person_id = p.id
            and a.organisation_id = any (cast(string_to_array(?2, ' ') as uuid[]))
            and a.starts_on <= cast(?1 as date) and (a.ends_on is null or a.ends_on >= cast(?1 as date)))
          or exists (select from people.role_grant g where g.person_id = p.id and HELD
            and g.organisation_id = any (cast(string_to_array(?2, ' ') as uuid[]))))
        and p.disabled_at is null
      """
          .replace("HELD", HELD);

  private static final String WITH_WORDS =
      " and lower(p.name) || ' ' || lower(p.email) like ?3 escape '!'";
  private static final String WITH_ROLE =
      " and ?3 = ?3 and exists (select from people.role_grant g where g.person_id = p.id and "
          + HELD
          + " and (?2 = '*' or g.organisation_id = any (cast(string_to_array(?2, ' ') as uuid[]))))";
  private static final String IN_ORDER =
      " and (lower(p.name), p.id) > (?4, cast(?5 as uuid)) order by lower(p.name), p.id limit ?6";

  @PersistenceContext EntityManager database;
  @Inject CityClock clock;

  @Override
  public List<Kept> of(PersonId person) {
    return kept(KEPT + "where g.person_id = ?1 order by g.granted_at desc, g.id", person.value());
  }

  @Override
  public Optional<Kept> byId(UUID grant) {
    return kept(KEPT + "where g.id = ?1", grant).stream().findFirst();
  }

  @SuppressWarnings("unchecked")
  private List<Kept> kept(String sql, UUID id) {
    List<@Nullable Object[]> rows =
        database.createNativeQuery(sql).setParameter(1, id).getResultList();
    return rows.stream().map(JpaGrants::kept).toList();
  }

  private static Kept kept(@Nullable Object[] row) {
    var where =
        Optional.ofNullable(row[3])
            .map(id -> new OrganisationId(UUID.fromString(String.valueOf(id))));
    return new Kept(
        UUID.fromString(String.valueOf(row[0])),
        new PersonId(UUID.fromString(String.valueOf(row[1]))),
        new Grant(Role.valueOf(String.valueOf(row[2])), where),
        String.valueOf(row[4]),
        LocalDate.parse(String.valueOf(row[5])),
        String.valueOf(row[6]),
        String.valueOf(row[7]),
        day(row[8]),
        day(row[9]).map(on -> new Ended(on, String.valueOf(row[10]), String.valueOf(row[11]))));
  }

  private static Optional<LocalDate> day(@Nullable Object text) {
    return Optional.ofNullable(text).map(String::valueOf).map(LocalDate::parse);
  }

  @Override
  public void inTurn(PersonId person) {
    database
        .createNativeQuery(
            "select pg_advisory_xact_lock(hashtext('people.role_grant'), hashtext(?1))")
        .setParameter(1, person.toString())
        .getResultList();
  }

  @Override
  public UUID add(Wanted wanted) {
    var id = UUID.randomUUID();
    database
        .createNativeQuery(
            """
            insert into people.role_grant
              (id, person_id, role, organisation_id, granted_at, granted_by, reason, ends_on)
            values (?1, ?2, ?3, cast(?4 as uuid), ?5, ?6, ?7, cast(?8 as date))
            """)
        .setParameter(1, id)
        .setParameter(2, wanted.to().value())
        .setParameter(3, wanted.grant().role().name())
        .setParameter(4, wanted.grant().organisation().map(Object::toString).orElse(null))
        .setParameter(5, now())
        .setParameter(6, wanted.by().value())
        .setParameter(7, wanted.reason())
        .setParameter(8, wanted.endsOn().map(LocalDate::toString).orElse(null))
        .executeUpdate();
    return id;
  }

  @Override
  public void end(UUID grant, PersonId by, String reason) {
    database
        .createNativeQuery(
            """
            update people.role_grant set revoked_at = ?2, revoked_by = ?3, revoke_reason = ?4
            where id = ?1 and revoked_at is null
            """)
        .setParameter(1, grant)
        .setParameter(2, now())
        .setParameter(3, by.value())
        .setParameter(4, reason)
        .executeUpdate();
  }

  @Override
  public int administratorsBeside(PersonId person) {
    database
        .createNativeQuery("select pg_advisory_xact_lock(hashtext('people.administrators'))")
        .getResultList();
    var count =
        database
            .createNativeQuery(
                """
                select count(distinct g.person_id) from people.role_grant g
                join people.person p on p.id = g.person_id
                where g.role = 'ADMINISTRATOR' and g.revoked_at is null and g.ends_on is null
                  and p.disabled_at is null and g.person_id <> ?1
                """)
            .setParameter(1, person.value())
            .getSingleResult();
    return ((Number) count).intValue();
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Found> find(
      String words, Optional<Set<OrganisationId>> within, String after, int most) {
    var sought = words.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("([!%_])", "!$1");
    int bar = after.lastIndexOf('|');
    List<Object[]> rows =
        about(FIND + (sought.isEmpty() ? WITH_ROLE : WITH_WORDS) + IN_ORDER, within)
            .setParameter(3, "%" + sought + "%")
            .setParameter(4, bar < 0 ? "" : after.substring(0, bar))
            .setParameter(5, bar < 0 ? new UUID(0, 0).toString() : after.substring(bar + 1))
            .setParameter(6, most)
            .getResultList();
    return rows.stream()
        .map(row ->
            new Found(
                new PersonId(UUID.fromString((String) row[0])),
                (String) row[1],
                (String) row[2],
                Arrays.stream(((String) row[3]).split(" ")).filter(r -> !r.isEmpty()).toList()))
        .toList();
  }

  @Override
  public boolean belongs(PersonId person, Set<OrganisationId> organisations) {
    return !about(FIND + " and p.id = ?3", Optional.of(organisations))
        .setParameter(3, person.value())
        .getResultList()
        .isEmpty();
  }

  private Query about(String sql, Optional<Set<OrganisationId>> within) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, clock.today().toString())
        .setParameter(
            2,
            within
                .map(all -> all.stream().map(Object::toString).collect(Collectors.joining(" ")))
                .orElse("*"));
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
  }
}
