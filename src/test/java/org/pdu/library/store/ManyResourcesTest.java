package org.pdu.library.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pdu.consent.Use;
import org.pdu.library.ResourceId;
import org.pdu.library.model.ReadingRoom.Listed;
import org.pdu.library.model.ReadingRoom.Wish;
import org.pdu.library.model.State;
import org.pdu.people.PersonId;
import org.pdu.platform.Waiting;
import org.pdu.platform.database.Database;
import org.pdu.platform.database.Sql;
import org.postgresql.ds.PGSimpleDataSource;

/** The library among a hundred thousand resources: complete lists, and none of them read to it. */
class ManyResourcesTest {
  private static final int MANY = 100_000;
  private static final int RARE = 500;
  private static final Wish RARE_TOPIC = new Wish("", "rare", "", "", false, 0);

  private static EmbeddedPostgres server;
  private static Sql sql;
  private static JdbcCatalogue catalogue;
  private static JdbcReadingRoom room;

  @BeforeAll
  static void fill() throws IOException {
    server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("max_parallel_workers_per_gather", "0") // each counts as one reading
            .start();
    var source = (PGSimpleDataSource) server.getPostgresDatabase();
    source.setStringType("unspecified");
    Database.flyway(source).migrate();
    sql = new Sql(source);
    catalogue = new JdbcCatalogue();
    catalogue.database = source;
    catalogue.open();
    room = new JdbcReadingRoom();
    room.database = source;
    room.open();
    // a hundred at each moment, as an import brings them; every seventh taken back
    sql.run(
        """
        insert into library.resource (id, slug, type, owner_id, state, edition, shown_edition,
          experience, easy_read_of, open_to, review_on, published_at, created_at, changed_at)
        select md5('r' || i)::uuid, 'many-' || i, case when i % 3 = 0 then 'story' else 'guide' end,
          md5('p' || i % 1000)::uuid, case when i % 7 = 0 then 'WITHDRAWN' else 'PUBLISHED' end, 1, 1,
          i % 3 = 0, case when i % 11 = 0 then 'many-' || (i - 1) end,
          case when i % 2 = 0 then 'PUBLIC' else 'PARTNERSHIP' end, current_date + i % 400,
          now() - (i / 100) * interval '1 minute', now(), now()
        from generate_series(1, ?) i
        """,
        MANY);
    sql.run(
        """
        insert into library.edition (resource_id, number, title, summary, body, content_notes,
          before_you_read, language, licence, credit, topics, groups, settings, minutes, address,
          sources, fictional, partnership, made_at)
        select md5('r' || i)::uuid, 1, 'Title ' || i, 'Summary', 'Body', '', false, 'en', '', '',
          case when i % ? = 1 then '{rare}'::text[] else '{homelessness}' end, '{}', '{}', 3, '', '',
          false, false, now()
        from generate_series(1, ?) i
        """,
        RARE, MANY);
    sql.run("analyze library.resource, library.edition");
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void pagesHoldEachOnceNewestFirst() {
    var seen = new ArrayList<Listed>();
    var after = Optional.<ResourceId>empty();
    List<Listed> page;
    do {
      page = room.list(RARE_TOPIC, Use.PARTNERSHIP, Instant.now(), after, 20);
      seen.addAll(page);
      after = page.isEmpty() ? after : Optional.of(page.get(page.size() - 1).resource().id());
    } while (!page.isEmpty());
    long there = withdrawnLeftOut();
    assertEquals(there, seen.size());
    assertEquals(
        there, new HashSet<>(seen.stream().map(one -> one.resource().id()).toList()).size());
    for (int i = 1; i < seen.size(); i++) {
      var earlier = seen.get(i - 1).resource().publishedAt().orElseThrow();
      assertTrue(!earlier.isBefore(seen.get(i).resource().publishedAt().orElseThrow()));
    }
  }

  private static long withdrawnLeftOut() {
    return java.util.stream.IntStream.rangeClosed(1, MANY)
        .filter(i -> i % RARE == 1 && i % 7 != 0)
        .count();
  }

  @Test
  void nothingIsReadFromEndToEndToAnswerOnePage() {
    long before = readThrough();
    var now = Instant.now();
    assertTrue(catalogue.find("many-77777").isPresent());
    var id = catalogue.find("many-500").orElseThrow().id();
    assertTrue(catalogue.find(id.toString()).isPresent());
    assertTrue(catalogue.find("no-such").isEmpty());
    assertTrue(catalogue.find("1-1-1-1-1").isEmpty());
    assertEquals(51, room.list(Wish.ALL, Use.PUBLIC, now, Optional.empty(), 51).size());
    var deep = catalogue.find("many-90001").orElseThrow().id();
    assertEquals(51, room.list(Wish.ALL, Use.PARTNERSHIP, now, Optional.of(deep), 51).size());
    assertEquals(20, room.list(RARE_TOPIC, Use.PARTNERSHIP, now, Optional.empty(), 20).size());
    assertTrue(room.easyRead("many-21", Use.PARTNERSHIP, now).isPresent());
    assertTrue(room.easyRead("many-22", Use.PARTNERSHIP, now).isEmpty());
    assertEquals(1, room.those(List.of(id), Use.PUBLIC, now).size());
    assertEquals(50, catalogue.in(State.PUBLISHED, 50).size());
    var owner =
        new PersonId(
            sql.one("select md5('p1')::uuid", row -> row.getObject(1, UUID.class)).orElseThrow());
    assertEquals(100, catalogue.owned(owner, 200).size());
    assertEquals(200, catalogue.due(LocalDate.now().plusDays(30), 200).size());
    sql.list("select count(*) from library.resource where changed_at is null", row -> true);
    assertEquals(
        before + 1, Waiting.until(ManyResourcesTest::readThrough, scans -> scans > before));
  }

  /** How often the table of resources was read from end to end so far. */
  private static long readThrough() {
    return sql.one(
            "select seq_scan from pg_stat_user_tables where schemaname = 'library'"
                + " and relname = 'resource'",
            row -> row.getLong(1))
        .orElseThrow();
  }
}
