package org.pdu.privacy.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;
import org.pdu.platform.InContainer;

/**
 * No table about people is forgotten: each is told of in a section of the download, or named here
 * with the reason why not; and each either loses its rows when a person leaves, or is named here
 * with the reason why they stay. Whoever adds a table adds it to one side.
 */
class EveryTableIsCoveredIT extends InContainer {
  private static final Map<String, String> NOT_IN_THE_DOWNLOAD =
      Map.of(
          "outcomes.member", "a copy of people.affiliation, to count from",
          "outcomes.completion", "a copy of training.completion, to count from",
          "platform.idempotency", "answers already given, kept for two days to be given again");

  private static final Map<String, String> STAYS =
      Map.ofEntries(
          Map.entry("people.person", "the row that facts point at; name and address are gone"),
          Map.entry("people.affiliation", "headcounts and coverage rest on it"),
          Map.entry("people.role_grant", "who could do what and when; ended"),
          Map.entry("training.attempt", "what a module teaches is measured on it; no words in it"),
          Map.entry("training.completion", "uptake rests on it; its name is gone"),
          Map.entry("outcomes.member", "counted from"),
          Map.entry("outcomes.completion", "counted from"),
          Map.entry("platform.audit", "append-only; ids alone"),
          Map.entry("privacy.leaving", "that somebody left, when; no words"),
          Map.entry("privacy.data_request", "who used the data; reasons are gone"),
          Map.entry("privacy.policy_answer", "append-only; ids alone"));

  /** Holds nothing of a person who left; {@link LeavingIT} sees to it. */
  static final Set<String> EMPTIED =
      Set.of(
          "accounts.sign_in",
          "accounts.password",
          "training.lesson_read",
          "training.draft",
          "platform.idempotency",
          "privacy.about_me");

  @PersistenceContext EntityManager database;
  @Inject GatherData gather;

  @Test
  void everyTableAboutPeopleIsInTheDownloadOrExplained() throws Exception {
    var told = new TreeSet<String>(NOT_IN_THE_DOWNLOAD.keySet());
    for (DataSection section : committed(() -> gather.about(someone(), true))) {
      told.addAll(section.tables());
    }
    var forgotten = new TreeSet<>(tables());
    forgotten.removeAll(told);
    assertEquals(Set.of(), forgotten, "about people, and in no section of the download");
  }

  @Test
  void everyTableAboutPeopleIsLetGoOfOrExplained() throws Exception {
    var explained = new TreeSet<>(STAYS.keySet());
    explained.addAll(EMPTIED);
    var forgotten = new TreeSet<>(tables());
    forgotten.removeAll(explained);
    assertEquals(Set.of(), forgotten, "about people, and neither emptied nor explained on leaving");
  }

  @Test
  void nothingIsExplainedThatIsNotThere() throws Exception {
    assertTrue(tables().containsAll(NOT_IN_THE_DOWNLOAD.keySet()));
    assertTrue(tables().containsAll(STAYS.keySet()));
    assertTrue(tables().containsAll(EMPTIED));
  }

  /** Every table with a column that names a person, or an address of one. */
  @SuppressWarnings("unchecked")
  private Set<String> tables() throws Exception {
    List<String> found =
        committed(() ->
            database
                .createNativeQuery(
                    """
                    select distinct c.table_schema || '.' || c.table_name
                    from information_schema.columns c
                    join information_schema.tables t using (table_schema, table_name)
                    where t.table_type = 'BASE TABLE'
                      and c.table_schema not in ('pg_catalog', 'information_schema')
                      and (c.column_name like '%person_id' or c.column_name like '%email%')
                    """)
                .getResultList());
    return new TreeSet<>(found);
  }

  private static PersonId someone() {
    return new PersonId(UUID.randomUUID());
  }
}
