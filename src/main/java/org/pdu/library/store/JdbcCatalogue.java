package org.pdu.library.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.pdu.consent.Permission;
import org.pdu.library.ResourceId;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.State;
import org.pdu.people.PersonId;
import org.pdu.platform.database.Sql;

@ApplicationScoped
class JdbcCatalogue implements Catalogue {
  private static final String SELECT =
      "select " + Reading.RESOURCE + " from library.resource r where ";
  private static final int LONGEST_SLUG = 60;
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  @Override
  public Optional<org.pdu.library.model.Resource> find(String slugOrId) {
    if (slugOrId.length() > 300 || slugOrId.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    return sql.one(
        SELECT
            + "r.slug = ? or r.id = cast(? as uuid)"
            + " or r.former_slug = sha256(convert_to(?, 'UTF8'))",
        Reading::resource,
        slugOrId,
        ID.matcher(slugOrId).matches() ? slugOrId : null,
        slugOrId);
  }

  @Override
  public Optional<org.pdu.library.model.Resource> hold(ResourceId id) {
    return sql.one(SELECT + "r.id = ? for update", Reading::resource, id.value());
  }

  @Override
  public List<ResourceId> twins(String slug) {
    return sql.list(
        "select id from library.resource where easy_read_of = ? order by id",
        row -> new ResourceId(row.getObject(1, UUID.class)),
        slug);
  }

  @Override
  public String freeSlug(String wished) {
    var plain =
        java.text.Normalizer.normalize(wished, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    var cut = plain.length() > LONGEST_SLUG ? plain.substring(0, LONGEST_SLUG) : plain;
    var slug = cut.isEmpty() || cut.equals("new") ? "resource" : cut.replaceAll("-+$", "");
    var random = UUID.randomUUID().toString().substring(0, 8);
    return slug + "-" + random;
  }

  @Override
  public void open(org.pdu.library.model.Resource one) {
    sql.run(
        """
        insert into library.resource (id, slug, type, owner_id, origin, state, edition, experience,
          easy_read_of, open_to, created_at, changed_at)
        values (?, ?, ?, cast(? as uuid), ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        one.id().value(),
        one.slug(),
        one.type().code(),
        one.owner().map(PersonId::toString).orElse(null),
        one.origin().orElse(null),
        one.state().name(),
        one.edition(),
        one.experience(),
        one.easyReadOf().orElse(null),
        one.openTo().name(),
        one.createdAt(),
        one.changedAt());
  }

  @Override
  public void oneAtATime(PersonId owner) {
    sql.list(
        "select pg_advisory_xact_lock(hashtextextended('library ' || ?, 0))",
        row -> true,
        owner.toString());
  }

  @Override
  public void save(org.pdu.library.model.Resource one, Instant now) {
    sql.run(
        """
        update library.resource set type = ?, state = ?, edition = ?, shown_edition = cast(? as int),
          experience = ?, easy_read_of = ?, review_on = cast(? as date),
          published_at = cast(? as timestamptz), changed_at = ?, version = version + 1
        where id = ?
        """,
        one.type().code(),
        one.state().name(),
        one.edition(),
        one.shownEdition().map(String::valueOf).orElse(null),
        one.experience(),
        one.easyReadOf().orElse(null),
        one.reviewOn().map(LocalDate::toString).orElse(null),
        one.publishedAt().map(Instant::toString).orElse(null),
        now,
        one.id().value());
  }

  @Override
  public void allow(ResourceId id, Permission permission) {
    sql.run(
        "update library.resource set open_to = ?, open_until = cast(? as timestamptz) where id = ?",
        permission.use().name(),
        permission.until().map(Instant::toString).orElse(null),
        id.value());
  }

  @Override
  public List<org.pdu.library.model.Resource> owned(PersonId owner, int most) {
    return sql.list(
        SELECT + "r.owner_id = ? order by r.changed_at desc, r.id limit ?",
        Reading::resource,
        owner.value(),
        most);
  }

  @Override
  public List<org.pdu.library.model.Resource> in(State state, int most) {
    return sql.list(
        SELECT + "r.state = ? order by r.changed_at desc, r.id limit ?",
        Reading::resource,
        state.name(),
        most);
  }

  @Override
  public List<ResourceId> due(LocalDate day, int most) {
    return sql.list(
        """
        select id from library.resource where state = 'PUBLISHED' and review_on <= ?
        order by review_on, id limit ?
        """,
        row -> new ResourceId(row.getObject(1, UUID.class)),
        day,
        most);
  }

  @Override
  public Optional<Integer> originVersion(String origin) {
    return sql.one(
        "select coalesce(origin_version, 0) from library.resource where origin = ?",
        row -> row.getInt(1),
        origin);
  }

  @Override
  public void cameFrom(ResourceId id, String origin, int version) {
    sql.run(
        "update library.resource set origin = ?, origin_version = ? where id = ?",
        origin,
        version,
        id.value());
  }

  @Override
  public void disown(PersonId owner) {
    sql.run("update library.resource set owner_id = null where owner_id = ?", owner.value());
  }
}
