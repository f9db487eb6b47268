package org.pdu.privacy.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  private static final String BY = "the id of who did it; told among the important steps";
  private static final String MINUTES = "kept for minutes, while somebody comes in";

  /** Columns that may be about a person: ids, addresses, names, free words. */
  private static final String ABOUT_PEOPLE =
      """
      (c.column_name ~ '(person|email|address|recipient|contact|about|viewe[rd]|holder|likely)'
        or c.column_name ~ '(^|_)(by|by_id|name|who|words|reason|why|notes|topics|label|body)$'
        or (c.column_name = 'subject' and c.data_type = 'uuid'))
      """;

  private static final Map<String, String> NOT_IN_THE_DOWNLOAD =
      Map.ofEntries(
          Map.entry("outcomes.member", "a copy of people.affiliation, to count from"),
          Map.entry("outcomes.completion", "a copy of training.completion, to count from"),
          Map.entry("outcomes.practice_person", "a copy of readers.message, to count from"),
          Map.entry("platform.idempotency", "answers given, kept for two days to be given again"),
          Map.entry("accounts.ticket", MINUTES),
          Map.entry("accounts.waiting_identity", MINUTES));

  /** Neither told nor let go of: nothing in them leads to a person who left. */
  private static final Map<String, String> NOBODYS =
      Map.ofEntries(
          Map.entry("people.organisation", "names of places"),
          Map.entry("people.service", "names of places"),
          Map.entry("people.team", "names of places"),
          Map.entry("people.place_change", "names of places; " + BY),
          Map.entry("people.job_title", BY),
          Map.entry("accounts.mail_domain", BY),
          Map.entry("staff.import", "what a file is called; " + BY),
          Map.entry("training.completion_standing", "names of places"),
          Map.entry("files.words", "words of what was published; they go with the file"),
          Map.entry("curation.pin", "what stands first for which words"),
          Map.entry("curation.change", "what became of words and pins; " + BY),
          Map.entry("curation.unanswered", "what at least three asked, never who; " + BY),
          Map.entry("library.placement", "which resource stands in which lesson; " + BY),
          Map.entry("privacy.chore", "names of the product's own work"));

  private static final Map<String, String> STAYS =
      Map.ofEntries(
          Map.entry("people.person", "the row that facts point at; name and address are gone"),
          Map.entry("people.affiliation", "headcounts and coverage rest on it"),
          Map.entry("people.affiliation_change", "how the places came to be; words are gone"),
          Map.entry("people.headcount", "figures rest on it; " + BY),
          Map.entry("people.champion_word", "who offered help where, as nobody; words are gone"),
          Map.entry("people.role_grant", "who could do what and when; ended, words are gone"),
          Map.entry("people.organisation_request", "that a place was asked for; words are gone"),
          Map.entry("consent.consent", "what was allowed and until when; words are gone"),
          Map.entry("consent.ending", "so that it never comes back; " + BY),
          Map.entry("consent.approval", "which edition somebody said yes to; words are gone"),
          Map.entry("consent.dispute", "that there was one; words are gone"),
          Map.entry("consent.care", "hours and payments are accounts; words are gone"),
          Map.entry("library.edition", "what readers may still read; who wrote it is gone"),
          Map.entry("library.step", "how it came to readers; words are gone"),
          Map.entry("library.comment", "that something was said; words are gone"),
          Map.entry("training.attempt", "what a module teaches is measured on it; no words in it"),
          Map.entry("training.completion", "uptake rests on it; its name is gone"),
          Map.entry("training.completion_holder", "a row beside each completion; its name is gone"),
          Map.entry("outcomes.member", "counted from"),
          Map.entry("outcomes.completion", "counted from"),
          Map.entry("outcomes.practice_person", "counted from"),
          Map.entry("readers.message", "that practice changed, as nobody; words are gone"),
          Map.entry("files.file", "belongs to what it is attached to; names in its name are gone"),
          Map.entry("oversight.viewing", "that it was done, for six years; the reason is gone"),
          Map.entry("platform.audit", "append-only; ids alone"),
          Map.entry("privacy.leaving", "that somebody left, when; no words"),
          Map.entry("privacy.data_request", "who used the data; reasons are gone"),
          Map.entry("privacy.policy_answer", "append-only; ids alone"));

  private static final String OWN = "person_id = ?1";
  private static final String BY_ADDRESS =
      "lower(email) = 'gwen-' || cast(?1 as uuid) || '@work.example'";

  /**
   * Holds nothing of a person who left, as the condition has it; {@link LeavingIT} and {@link
   * NothingNamesWhoLeftIT} see to it.
   */
  static final Map<String, String> EMPTIED =
      Map.ofEntries(
          Map.entry("accounts.sign_in", OWN),
          Map.entry("accounts.password", OWN),
          Map.entry("accounts.authenticator", OWN),
          Map.entry("accounts.recovery_code", OWN),
          Map.entry("accounts.passkey", OWN),
          Map.entry("accounts.grace", OWN),
          Map.entry("accounts.ticket", OWN),
          Map.entry("accounts.identity", OWN),
          Map.entry("accounts.invitation", "accepted_by = ?1 or " + BY_ADDRESS),
          Map.entry("accounts.join_request", BY_ADDRESS),
          Map.entry("accounts.one_time_link", "subject = ?1 or " + BY_ADDRESS),
          Map.entry("accounts.waiting_identity", BY_ADDRESS),
          Map.entry("curation.reader", OWN),
          Map.entry("curation.saved", OWN),
          Map.entry("post.letter", OWN),
          Map.entry(
              "search.document", "starts_with(id, 'person/' || cast(?1 as text)) and title <> ''"),
          Map.entry("staff.import_row", "person_id = ?1 or likely_id = ?1 or " + BY_ADDRESS),
          Map.entry("library.hand", OWN),
          Map.entry("library.download", OWN),
          Map.entry("training.lesson_read", OWN),
          Map.entry("training.draft", OWN),
          Map.entry("platform.idempotency", OWN),
          Map.entry(
              "platform.audit_reason",
              "audit_id in (select id from platform.audit where about = ?1)"),
          Map.entry("privacy.about_me", OWN),
          Map.entry("readers.saved", OWN),
          Map.entry("readers.list", OWN),
          Map.entry("readers.followed_topic", OWN),
          Map.entry("readers.follower", OWN));

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
    forgotten.removeAll(NOBODYS.keySet());
    assertEquals(Set.of(), forgotten, "about people, and in no section of the download");
  }

  @Test
  void everyTableAboutPeopleIsLetGoOfOrExplained() throws Exception {
    var explained = new TreeSet<>(STAYS.keySet());
    explained.addAll(EMPTIED.keySet());
    explained.addAll(NOBODYS.keySet());
    var forgotten = new TreeSet<>(tables());
    forgotten.removeAll(explained);
    assertEquals(Set.of(), forgotten, "about people, and neither emptied nor explained on leaving");
  }

  @Test
  void nothingIsExplainedThatIsNotThere() throws Exception {
    var explained = new TreeSet<String>(NOT_IN_THE_DOWNLOAD.keySet());
    explained.addAll(NOBODYS.keySet());
    explained.addAll(STAYS.keySet());
    explained.addAll(EMPTIED.keySet());
    explained.removeAll(tables());
    assertEquals(Set.of(), explained, "explained, and not there");
  }

  /** Every table with a column that may lead to a person, or say something about one. */
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
                    where t.table_type = 'BASE TABLE' and c.table_name <> 'schema_history'
                      and c.table_schema not in ('pg_catalog', 'information_schema') and
                    """
                        + ABOUT_PEOPLE)
                .getResultList());
    return new TreeSet<>(found);
  }

  private static PersonId someone() {
    return new PersonId(UUID.randomUUID());
  }
}
