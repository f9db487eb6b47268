package org.pdu.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.people.HeadcountRecorded;
import org.pdu.people.PersonId;
import org.pdu.people.model.DemoCity;
import org.pdu.people.model.DemoCity.Post;
import org.pdu.people.model.DemoCity.Somebody;
import org.pdu.people.model.DemoPartnership;
import org.pdu.people.model.DemoPartnership.Organisation;
import org.pdu.platform.time.CityClock;

@ApplicationScoped
class JpaDemoCities implements DemoCity.Cities {
  /** Ours among the advisory locks of the database: “people demo” as a number. */
  private static final long LOCK = 7_036_705_036L;

  @PersistenceContext EntityManager database;
  @Inject CityClock clock;

  @Override
  public void alone() {
    database
        .createNativeQuery("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)")
        .getResultList();
  }

  @Override
  public boolean empty() {
    return database
        .createNativeQuery("select 1 from people.organisation limit 1")
        .getResultList()
        .isEmpty();
  }

  @Override
  public void add(DemoPartnership described, DemoCity drawn) {
    places(described);
    drawn.people().forEach(this::add);
    drawn.posts().forEach(this::add);
    drawn.headcounts().forEach(this::add);
    opened();
  }

  /** Invented places are there since the first thing that is invented of them. */
  private void opened() {
    run(
        """
        update people.service s set opens_on = (
          select min(day) from (
            select starts_on as day from people.affiliation a where a.service_id = s.id
            union all select month from people.headcount h where h.service_id = s.id) known)
        """);
    run(
        """
        update people.organisation o set opens_on = (
          select min(opens_on) from people.service s where s.organisation_id = o.id)
        where demo
        """);
  }

  private void places(DemoPartnership described) {
    for (var role : described.jobRoles()) {
      run(
          "insert into people.job_role (id, code, title) values (?1, ?2, ?3) on conflict do nothing",
          DemoCity.jobRole(role.code()).value(),
          role.code(),
          role.title());
      role.alsoCalled().forEach(title -> called(DemoCity.jobRole(role.code()).value(), title));
    }
    described.organisations().forEach(this::add);
  }

  private void called(UUID role, String title) {
    run(
        """
        insert into people.job_title (key, job_role_id, title)
        values (people.title_key(?1), ?2, ?1) on conflict do nothing
        """,
        title,
        role);
  }

  private void add(Organisation organisation) {
    var id = DemoCity.organisation(organisation.slug()).value();
    run(
        """
        insert into people.organisation (id, slug, name, sector, area, demo)
        values (?1, ?2, ?3, ?4, ?5, true)
        """,
        id,
        organisation.slug(),
        organisation.name(),
        organisation.sector(),
        organisation.area());
    for (var service : organisation.services()) {
      run(
          """
          insert into people.service (id, organisation_id, slug, name, kind)
          values (?1, ?2, ?3, ?4, ?5)
          """,
          DemoCity.service(service.slug()).value(),
          id,
          service.slug(),
          service.name(),
          service.kind());
    }
  }

  private void add(Somebody somebody) {
    run(
        """
        insert into people.person (id, email, name, demo, created_at) values (?1, ?2, ?3, true, ?4)
        """,
        somebody.id().value(),
        somebody.email(),
        somebody.name(),
        now());
  }

  private void add(Post post) {
    run(
        """
        insert into people.affiliation
          (id, person_id, organisation_id, service_id, job_role_id, share, starts_on, ends_on)
        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as date))
        """,
        post.id(),
        post.person().value(),
        post.organisation().value(),
        post.service().value(),
        post.jobRole().value(),
        post.share(),
        post.starts(),
        post.ends().map(LocalDate::toString).orElse(null));
  }

  private void add(HeadcountRecorded word) {
    YearMonth from = word.from();
    run(
        """
        insert into people.headcount
          (organisation_id, service_id, job_role_id, month, people, recorded_at)
        values (?1, ?2, ?3, ?4, cast(?5 as int), ?6)
        """,
        word.organisation().value(),
        word.service().value(),
        word.jobRole().value(),
        from.atDay(1),
        word.people().isPresent() ? Integer.toString(word.people().getAsInt()) : null,
        now());
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<PersonId> people() {
    List<String> ids =
        database
            .createNativeQuery("select cast(id as text) from people.person where demo")
            .getResultList();
    return ids.stream().map(id -> new PersonId(UUID.fromString(id))).toList();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
  }

  private void run(String sql, @Nullable Object... values) {
    var query = database.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }
}
