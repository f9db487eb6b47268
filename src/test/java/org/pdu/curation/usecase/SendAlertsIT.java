package org.pdu.curation.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.curation.model.Alerts;
import org.pdu.curation.model.SavedSearches;
import org.pdu.curation.model.SavedSearches.Saved;
import org.pdu.curation.model.Search;
import org.pdu.people.CurrentPerson;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.platform.InContainer;
import org.pdu.platform.time.CityClock;
import org.pdu.post.Letter;
import org.pdu.search.Audience;

/**
 * One letter for each reader and day, about what that reader may find now, and not a word of it.
 */
class SendAlertsIT extends InContainer {
  @PersistenceContext EntityManager database;
  @Inject SavedSearches searches;
  @Inject Register register;
  @Inject KeysOf keys;
  @Inject CityClock clock;
  @Inject CurrentPerson person;
  @Inject KeepSaved keep;

  private final List<Letter> sent = new ArrayList<>();
  private final Set<String> held = new HashSet<>();
  private final SendAlerts alerts = new SendAlerts();
  private int news = 3;
  private String failing = "nothing";
  private PersonId reader;

  @BeforeEach
  void aReaderWithTwoSavedSearches() throws Exception {
    database("delete from curation.reader where cast(?1 as text) is not null", UUID.randomUUID());
    reader =
        committed(() -> register.join("reads-" + UUID.randomUUID() + "@work.example", "Rowan"));
    person.is(reader, "Rowan", Set.of());
    keep.save(Search.of("q=pledge"), "The pledge", "daily");
    keep.save(Search.of("q=stories&type=story"), "Stories", "weekly");
    keep.save(Search.of("q=quiet"), "Quiet", "none");
    alerts.searches = searches;
    alerts.register = register;
    alerts.keys = keys;
    alerts.clock = clock;
    alerts.letters = sent::add;
    alerts.finding =
        new Finding() {
          @Override
          int news(Search search, Instant since, Set<String> keys, int most) {
            held.addAll(keys);
            if (news < 0 || search.words().equals(failing)) {
              throw new IllegalStateException("The index is not there.");
            }
            return news;
          }
        };
  }

  @Test
  void nothingIsSentBeforeItIsDue() throws Exception {
    assertEquals(Optional.empty(), next());
    assertEquals(List.of(), sent);
  }

  @Test
  void oneLetterSaysHowManyAndNeverWhat() throws Exception {
    due();
    assertEquals(Optional.of(reader), next());
    assertEquals(Optional.empty(), next(), "once");
    var letter = sent.getFirst();
    assertEquals(1, sent.size());
    assertEquals("curation.alert/" + reader + "/" + clock.today(), letter.key());
    assertEquals("/search/saved", letter.link());
    assertTrue(letter.words().contains("The pledge: 3 new"), letter.words());
    assertTrue(letter.words().contains("Stories: 3 new"), letter.words());
    assertFalse(letter.words().contains("Quiet"), letter.words());
    var daily = own("The pledge");
    assertEquals(3, daily.news().orElseThrow().count());
    due();
    next();
    assertEquals(sent.getFirst().key(), sent.getLast().key(), "which post sends once");
  }

  @Test
  void whatIsAskedIsAskedWithTheReadersKeysOfToday() throws Exception {
    due();
    next();
    assertTrue(
        held.containsAll(
            Set.of(Audience.EVERYONE_KEY, Audience.SIGNED_IN_KEY, Audience.keyOf(reader))),
        held.toString());
    assertTrue(held.stream().noneMatch(key -> key.contains("ADMINISTRATOR")), held.toString());
  }

  @Test
  void whereNothingIsNewNothingIsSent() throws Exception {
    news = 0;
    due();
    next();
    assertEquals(List.of(), sent);
    assertEquals(Optional.empty(), own("The pledge").news());
  }

  @Test
  void nobodyIsWrittenToWhoseAccountIsClosed() throws Exception {
    due();
    database("update people.person set disabled_at = now() where id = ?1", reader.value());
    next();
    assertEquals(List.of(), sent);
    assertEquals(Optional.empty(), next(), "and nobody waits behind them");
  }

  @Test
  void oneSearchThatFailsKeepsNothingOfTheOthersBack() throws Exception {
    due();
    failing = "pledge";
    assertEquals(Optional.of(reader), next());
    assertTrue(sent.getFirst().words().contains("Stories: 3 new"), sent.toString());
    assertFalse(sent.getFirst().words().contains("The pledge"), sent.toString());
    assertEquals(Optional.empty(), next(), "it waits until tomorrow");
  }

  @Test
  void aLookThatFailsIsForTomorrow() throws Exception {
    due();
    news = -1;
    assertEquals(Optional.of(reader), next());
    assertEquals(List.of(), sent);
    assertEquals(Optional.empty(), next());
    assertEquals(Alerts.DAILY, own("The pledge").alerts());
  }

  private Saved own(String name) throws Exception {
    return committed(() -> searches.of(reader)).stream()
        .filter(saved -> saved.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Optional<PersonId> next() throws Exception {
    return committed(() -> alerts.next(any -> {}));
  }

  private void due() throws Exception {
    database(
        "update curation.saved set due_on = current_date where person_id = ?1 and due_on is not null",
        reader.value());
  }

  private void database(String sql, UUID id) throws Exception {
    committed(() -> database.createNativeQuery(sql).setParameter(1, id).executeUpdate());
  }
}
