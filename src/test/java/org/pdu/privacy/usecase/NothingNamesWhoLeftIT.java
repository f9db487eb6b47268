package org.pdu.privacy.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.accounts.model.Passwords;
import org.pdu.people.CurrentPerson;
import org.pdu.people.PersonId;
import org.pdu.platform.InContainer;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.privacy.fixtures.FullLife;
import org.pdu.privacy.usecase.LeaveSite.Outcome;
import org.pdu.privacy.usecase.LeaveSite.Wish;

/**
 * Somebody of whom every table holds something leaves, and afterwards neither name nor address
 * stands in any text of any table of any schema.
 */
class NothingNamesWhoLeftIT extends InContainer {
  private static final String PASSWORD = "correct horse battery";

  @PersistenceContext EntityManager database;
  @Inject LeaveSite leaveSite;
  @Inject GatherData gather;
  @Inject CurrentPerson person;
  @Inject AuditTrail audit;

  private final PersonId who = new PersonId(UUID.randomUUID());
  private final String name = "Gwendolin Ash-" + who.toString().substring(0, 8);
  private final String email = "gwen-" + who + "@work.example";

  @BeforeEach
  void everyTableHoldsSomething() throws Exception {
    for (var sql : FullLife.rows(name, email, Passwords.hash(PASSWORD))) {
      run(sql);
    }
    committed(() -> {
      audit.read(UUID.randomUUID(), "test.looked", who.value(), "Because of " + name);
      return true;
    });
    person.is(who, name, Set.of());
  }

  @Test
  void neitherNameNorAddressStandsAnywhere() throws Exception {
    for (var each : EveryTableIsCoveredIT.EMPTIED.entrySet()) {
      assertTrue(holds(each.getKey(), each.getValue()), each.getKey() + " held nothing before");
    }
    assertTrue(naming().size() >= 15, () -> "the sweep sees them before: " + naming());
    assertEquals(Outcome.GONE, leaveSite.ask(new Wish(PASSWORD, "", true)));
    assertEquals(List.of(), naming());
    var left = new ArrayList<String>();
    for (var each : EveryTableIsCoveredIT.EMPTIED.entrySet()) {
      if (holds(each.getKey(), each.getValue())) {
        left.add(each.getKey());
      }
    }
    assertEquals(List.of(), left);
  }

  @Test
  void theDownloadTellsOfAllOfItAndOfNoSecret() throws Exception {
    var sections = committed(() -> gather.about(who, false));
    for (var section : sections) {
      assertTrue(
          !section.rows().isEmpty() || FullLife.NOT_LIVED.contains(section.key()), section.key());
    }
    var all = sections.toString();
    for (var secret : List.of(FullLife.SECRET, "$argon2")) {
      assertTrue(!all.contains(secret), secret);
    }
  }

  /** Tables in which name or address stand. */
  @SuppressWarnings("unchecked")
  private List<String> naming() {
    try {
      List<String> tables =
          committed(() ->
              (List<String>)
                  database
                      .createNativeQuery(
                          """
                          select distinct table_schema || '.' || table_name
                          from information_schema.columns
                            join information_schema.tables using (table_schema, table_name)
                          where table_type = 'BASE TABLE'
                            and table_schema not in ('pg_catalog', 'information_schema')
                          """)
                      .getResultList());
      var naming = new ArrayList<String>();
      for (var table : tables) {
        if (holds(table + " t", FullLife.NAMED.formatted(name, email))) {
          naming.add(table);
        }
      }
      return naming;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean holds(String table, String condition) throws Exception {
    return committed(() ->
        ((Number)
                    database
                        .createNativeQuery("select count(*) from " + table + " where " + condition)
                        .setParameter(1, who.value())
                        .getSingleResult())
                .longValue()
            > 0);
  }

  private void run(String sql) throws Exception {
    committed(() -> database.createNativeQuery(sql).setParameter(1, who.value()).executeUpdate());
  }
}
