package org.pdu.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.Part;
import org.pdu.people.model.PlaceChange;
import org.pdu.platform.time.CityClock;

@ApplicationScoped
class JpaPlaceHistory implements PlaceChange.History {
  @PersistenceContext EntityManager database;
  @Inject CityClock clock;

  @Override
  public void add(PlaceChange change, UUID by) {
    var other = change.other();
    Sql.of(
            database,
            """
            insert into people.place_change (level, place_id, change, on_day, name, former_name,
              other_id, other_name, reason, recorded_at, recorded_by, was, became)
            values (?1, ?2, ?3, ?4, ?5, cast(?6 as text), cast(?7 as uuid), cast(?8 as text), ?9,
              ?10, ?11, cast(?12 as text), cast(?13 as text))
            """,
            change.level().name(),
            change.place(),
            change.kind().name(),
            change.day(),
            change.name(),
            change.former(),
            other.map(place -> place.id().toString()).orElse(null),
            other.map(PlaceChange.Other::name).orElse(null),
            change.reason(),
            OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC),
            by,
            change.described().map(PlaceChange.Described::was).orElse(null),
            change.described().map(PlaceChange.Described::now).orElse(null))
        .run();
  }

  @Override
  public List<PlaceChange> of(Collection<UUID> places) {
    var ids = places.stream().map(UUID::toString).collect(Collectors.joining(" "));
    return Sql.of(
            database,
            """
            select c.level, cast(c.place_id as text), c.change, cast(c.on_day as text), c.name,
              c.former_name, cast(c.other_id as text), c.other_name, c.reason, coalesce(p.name, ''),
              c.was, c.became
            from people.place_change c left join people.person p on p.id = c.recorded_by
            where c.place_id = any (cast(string_to_array(?1, ' ') as uuid[]))
            order by c.on_day desc, c.id desc
            """,
            ids)
        .rows()
        .stream()
        .map(JpaPlaceHistory::change)
        .toList();
  }

  private static PlaceChange change(@Nullable Object[] row) {
    return new PlaceChange(
        Part.Level.valueOf(String.valueOf(row[0])),
        Sql.id(row[1]),
        PlaceChange.Kind.valueOf(String.valueOf(row[2])),
        LocalDate.parse(String.valueOf(row[3])),
        String.valueOf(row[4]),
        (String) row[5],
        Optional.ofNullable((String) row[10])
            .map(was -> new PlaceChange.Described(was, String.valueOf(row[11]))),
        Optional.ofNullable(Sql.uuid(row[6]))
            .map(id -> new PlaceChange.Other(id, String.valueOf(row[7]))),
        String.valueOf(row[8]),
        String.valueOf(row[9]));
  }

  @Override
  public Optional<LocalDate> latest(UUID place) {
    return Sql.of(
            database,
            """
            select cast(on_day as text) from people.place_change
            where place_id = ?1 order by on_day desc limit 1
            """,
            place)
        .text()
        .map(LocalDate::parse);
  }
}
