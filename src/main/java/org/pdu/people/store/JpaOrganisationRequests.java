package org.pdu.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.OrganisationRequests;
import org.pdu.people.model.Sector;

@ApplicationScoped
class JpaOrganisationRequests implements OrganisationRequests {
  private static final String SELECT =
      """
      select cast(id as text), name, sector, area, who, email,
        to_char(asked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), state,
        coalesce(reason, ''), cast(organisation_id as text)
      from people.organisation_request
      """;

  @PersistenceContext EntityManager database;

  @Override
  public Optional<UUID> add(Asked asked, Instant now) {
    var id = UUID.randomUUID();
    int added =
        Sql.of(
                database,
                """
                insert into people.organisation_request (id, name, sector, area, who, email, asked_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                on conflict (people.title_key(name), lower(email)) where state = 'WAITING' do nothing
                """,
                id,
                asked.name(),
                asked.sector().code(),
                asked.area(),
                asked.who(),
                asked.email(),
                OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
            .run();
    return added == 1 ? Optional.of(id) : Optional.empty();
  }

  @Override
  public long since(Instant then, String email) {
    return Sql.of(
            database,
            """
            select count(*) from people.organisation_request
            where asked_at > ?1 and (?2 = '' or lower(email) = lower(?2))
            """,
            OffsetDateTime.ofInstant(then, ZoneOffset.UTC),
            email)
        .number();
  }

  @Override
  public List<Request> latest(int most) {
    return requests(
        """
        order by state <> 'WAITING', case when state = 'WAITING' then asked_at end, decided_at desc, id
        limit ?1
        """,
        most);
  }

  @Override
  public Optional<Request> locked(String id) {
    return requests("where cast(id as text) = ?1 for update", id).stream().findFirst();
  }

  @Override
  public Optional<Request> of(String id) {
    return requests("where cast(id as text) = ?1", id.replace("\0", "")).stream().findFirst();
  }

  @Override
  public void decide(
      Request request, State state, String reason, Optional<UUID> made, Decision decision) {
    Sql.of(
            database,
            """
            update people.organisation_request set state = ?2, reason = ?3,
              organisation_id = cast(?4 as uuid), decided_by = ?5, decided_at = ?6
            where id = ?1
            """,
            request.id(),
            state.name(),
            reason,
            made.map(UUID::toString).orElse(null),
            decision.by(),
            OffsetDateTime.ofInstant(decision.at(), ZoneOffset.UTC))
        .run();
  }

  private List<Request> requests(String which, @Nullable Object... values) {
    return Sql.of(database, SELECT + which, values).rows().stream()
        .map(JpaOrganisationRequests::request)
        .toList();
  }

  private static Request request(@Nullable Object[] row) {
    var asked =
        new Asked(
            String.valueOf(row[1]),
            Sector.of(String.valueOf(row[2])).orElse(Sector.OTHER),
            String.valueOf(row[3]),
            String.valueOf(row[4]),
            String.valueOf(row[5]));
    return new Request(
        Sql.id(row[0]),
        asked,
        Instant.parse(String.valueOf(row[6])),
        State.valueOf(String.valueOf(row[7])),
        String.valueOf(row[8]),
        Optional.ofNullable(Sql.uuid(row[9])));
  }
}
