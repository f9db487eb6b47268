package org.pdu.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.Part;
import org.pdu.people.model.Sector;
import org.pdu.people.model.Structure.Listed;
import org.pdu.people.model.Structure.Profile;
import org.pdu.people.model.Structure.Wanted;

/** Organisations by name, a page at a time. */
@ApplicationScoped
class JpaOrganisationList {
  private static final String LAST = "ffffffff-ffff-ffff-ffff-ffffffffffff";
  private static final String SQL =
      """
      select cast(o.id as text), o.slug, o.name, cast(o.id as text), cast(null as text),
        cast(o.opens_on as text), cast(o.closes_on as text), cast(o.successor_id as text), o.version,
        o.sector, o.area,
        (select count(*) from people.service s where s.organisation_id = o.id
          and coalesce(s.opens_on <= ?1, true) and coalesce(s.closes_on >= ?1, true))
      from people.organisation o
      where (coalesce(o.opens_on <= ?1, true) and coalesce(o.closes_on >= ?1, true)) <> ?2
        and (?3 = '' or position(lower(?3) in lower(o.name)) > 0)
        and (?4 = '' or o.sector = ?4)
        and (?5 = '*' or cast(o.id as text) = any (string_to_array(?5, ' ')))
        and (o.name, o.id) > (?6, cast(?7 as uuid))
      order by o.name, o.id limit ?8
      """;

  @PersistenceContext EntityManager database;

  List<Listed> page(Wanted wanted, LocalDate today, int most) {
    var after = wanted.after().replace("\0", "");
    int bar = after.lastIndexOf('|');
    var among =
        wanted
            .among()
            .map(ids -> ids.stream().map(Object::toString).collect(Collectors.joining(" ")))
            .orElse("*");
    return Sql.of(
            database,
            SQL,
            today,
            wanted.closed(),
            wanted.words().strip(),
            wanted.sector(),
            among,
            bar < 0 ? after : after.substring(0, bar),
            bar < 0 ? new UUID(0, 0).toString() : uuidOrLast(after.substring(bar + 1)),
            most)
        .rows()
        .stream()
        .map(JpaOrganisationList::listed)
        .toList();
  }

  private static String uuidOrLast(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? text : LAST;
  }

  private static Listed listed(@Nullable Object[] row) {
    return new Listed(
        PartRow.part(Part.Level.ORGANISATION, row),
        new Profile(
            Sector.of(String.valueOf(row[9])).orElse(Sector.OTHER), String.valueOf(row[10])),
        Long.parseLong(String.valueOf(row[11])));
  }
}
