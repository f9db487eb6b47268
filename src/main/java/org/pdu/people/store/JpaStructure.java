package org.pdu.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.people.OrganisationId;
import org.pdu.people.ServiceId;
import org.pdu.people.model.Part;
import org.pdu.people.model.Sector;
import org.pdu.people.model.Structure;

@ApplicationScoped
class JpaStructure implements Structure {
  /** Ours among the advisory locks of the database: “people structure” as a number. */
  private static final long LOCK = 7_036_705_037L;

  /** Addresses below {@code /places} that are pages of their own. */
  private static final Set<String> PAGES = Set.of("new", "requests");

  private static final String DAYS =
      "cast(%1$s.opens_on as text), cast(%1$s.closes_on as text),"
          + " cast(%1$s.successor_id as text), %1$s.version";
  private static final String ORGANISATION =
      "select cast(o.id as text), o.slug, o.name, cast(o.id as text), cast(null as text), "
          + DAYS.formatted("o")
          + " from people.organisation o";
  private static final String SERVICE =
      "select cast(s.id as text), s.slug, s.name, cast(s.organisation_id as text),"
          + " cast(s.id as text), "
          + DAYS.formatted("s")
          + " from people.service s";
  private static final String TEAM =
      "select cast(t.id as text), cast(t.id as text), t.name, cast(s.organisation_id as text),"
          + " cast(s.id as text), "
          + DAYS.formatted("t")
          + " from people.team t join people.service s on s.id = t.service_id";

  private static final String NEW_SERVICE =
      """
      insert into people.service (id, organisation_id, slug, name, kind, opens_on)
      values (?1, ?2, ?3, ?4, ?5, ?6)
      """;

  @PersistenceContext EntityManager database;
  @Inject JpaOrganisationList organisations;

  @Override
  public void alone() {
    sql("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)").rows();
  }

  @Override
  public Optional<Part> organisation(String slug) {
    return one(Part.Level.ORGANISATION, ORGANISATION + " where o.slug = ?1", plain(slug));
  }

  @Override
  public Optional<Part> organisation(OrganisationId id) {
    return one(Part.Level.ORGANISATION, ORGANISATION + " where o.id = ?1", id.value());
  }

  @Override
  public Optional<Part> service(String slug) {
    return one(Part.Level.SERVICE, SERVICE + " where s.slug = ?1", plain(slug));
  }

  @Override
  public Optional<Part> service(ServiceId id) {
    return one(Part.Level.SERVICE, SERVICE + " where s.id = ?1", id.value());
  }

  @Override
  public Optional<Part> team(String id) {
    return one(Part.Level.TEAM, TEAM + " where cast(t.id as text) = ?1", plain(id));
  }

  @Override
  public List<Part> servicesOf(OrganisationId organisation) {
    return all(
        Part.Level.SERVICE,
        SERVICE + " where s.organisation_id = ?1 order by s.name, s.id",
        organisation.value());
  }

  @Override
  public List<Part> teamsOf(ServiceId service) {
    return all(
        Part.Level.TEAM, TEAM + " where t.service_id = ?1 order by t.name, t.id", service.value());
  }

  @Override
  public boolean taken(Part part, String name) {
    var within =
        switch (part.level()) {
          case ORGANISATION -> "true";
          case SERVICE -> "organisation_id = cast(?3 as uuid)";
          case TEAM -> "service_id = cast(?3 as uuid)";
        };
    var sql =
        "select 1 from %s where people.title_key(name) = people.title_key(?1) and id <> ?2"
            + " and closes_on is null and %s";
    var parent =
        part.level() == Part.Level.TEAM
            ? part.service().map(ServiceId::toString).orElse("")
            : part.organisation().toString();
    var text = sql.formatted(table(part.level()), within);
    var found =
        part.level() == Part.Level.ORGANISATION
            ? sql(text, name, part.id())
            : sql(text, name, part.id(), parent);
    return found.text().isPresent();
  }

  @Override
  public String freeSlug(Part.Level level, String name) {
    return Slugs.free(name, level.word(), slug -> PAGES.contains(slug) || used(level, slug));
  }

  private boolean used(Part.Level level, String slug) {
    return sql("select 1 from " + table(level) + " where slug = ?1", slug).text().isPresent();
  }

  @Override
  public void add(Part organisation, Profile profile) {
    sql(
            """
            insert into people.organisation (id, slug, name, sector, area, opens_on)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            """,
            organisation.id(),
            organisation.slug(),
            organisation.name(),
            profile.sector().code(),
            profile.area(),
            organisation.life().opens().orElseThrow())
        .run();
  }

  @Override
  public void add(Part part, String kind) {
    var opens = part.life().opens().orElseThrow();
    var service = part.service().orElseThrow().value();
    if (part.level() == Part.Level.TEAM) {
      sql(
              "insert into people.team (id, service_id, name, opens_on) values (?1, ?2, ?3, ?4)",
              part.id(),
              service,
              part.name(),
              opens)
          .run();
    } else {
      var owner = part.organisation().value();
      sql(NEW_SERVICE, service, owner, part.slug(), part.name(), kind, opens).run();
    }
  }

  @Override
  public void rename(Part part, String name) {
    sql(
            "update " + table(part.level()) + " set name = ?2, version = version + 1 where id = ?1",
            part.id(),
            name)
        .run();
  }

  @Override
  public void describe(Part organisation, Profile profile) {
    sql(
            """
            update people.organisation set sector = ?2, area = ?3, version = version + 1
            where id = ?1
            """,
            organisation.id(),
            profile.sector().code(),
            profile.area())
        .run();
  }

  @Override
  public void close(Part part, LocalDate lastDay, Optional<UUID> successor) {
    sql(
            "update "
                + table(part.level())
                + " set closes_on = ?2, successor_id = cast(?3 as uuid), version = version + 1"
                + " where id = ?1",
            part.id(),
            lastDay,
            successor.map(UUID::toString).orElse(null))
        .run();
  }

  @Override
  public Profile profileOf(Part organisation) {
    var row =
        sql("select sector, area from people.organisation where id = ?1", organisation.id())
            .rows()
            .getFirst();
    var sector = Sector.of(String.valueOf(row[0])).orElse(Sector.OTHER);
    return new Profile(sector, String.valueOf(row[1]));
  }

  @Override
  public String kindOf(Part service) {
    return sql("select kind from people.service where id = ?1", service.id()).text().orElse("");
  }

  @Override
  public List<Listed> list(Wanted wanted, LocalDate today, int most) {
    return organisations.page(wanted, today, most);
  }

  private static String table(Part.Level level) {
    return "people." + level.word();
  }

  private static String plain(String text) {
    return text.replace("\0", "");
  }

  private Optional<Part> one(Part.Level level, String text, Object value) {
    return all(level, text, value).stream().findFirst();
  }

  private List<Part> all(Part.Level level, String text, Object value) {
    return sql(text, value).rows().stream().map(row -> PartRow.part(level, row)).toList();
  }

  private Sql sql(String text, @Nullable Object... values) {
    return Sql.of(database, text, values);
  }
}
