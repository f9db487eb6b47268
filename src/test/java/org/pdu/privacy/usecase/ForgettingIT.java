package org.pdu.privacy.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pdu.people.PersonId;
import org.pdu.people.Workforce;
import org.pdu.platform.InContainer;

/**
 * People entered by mistake are taken out again, unless any context holds something of theirs: each
 * row here is the only thing that somebody has.
 */
class ForgettingIT extends InContainer {
  private static final String BYTES = "cast(cast(?1 as text) as bytea)";
  private static final String INVITED =
      "accounts.invitation (id, organisation_id, email, name, invited_by, invited_at, expires_at,"
          + " accepted_at, accepted_by, revoked_at) select ?1, ?1, 'forget-' || cast(?1 as text)"
          + " || '@Work.example', 'N', ?1, now(), now(), ";
  private static final String ASKED =
      "accounts.join_request (id, organisation_id, email, name, asked_at, confirmed_at, decided_at,"
          + " decision) select ?1, ?1, 'forget-' || cast(?1 as text) || '@work.example', 'N',"
          + " now(), ";

  private static final Map<String, String> STAY =
      Map.ofEntries(
          Map.entry("a password", "accounts.password values (?1, 'h', now())"),
          Map.entry(
              "a sign-in or a token",
              "accounts.sign_in (token_hash, person_id, kind, created_at, last_used_at, expires_at)"
                  + " values ("
                  + BYTES
                  + ", ?1, 'api', now(), now(), now())"),
          Map.entry(
              "a passkey",
              "accounts.passkey values (?1, ?1, " + BYTES + ", " + BYTES + ", 0, 'n', now())"),
          Map.entry("an app for codes", "accounts.authenticator values (?1, " + BYTES + ", now())"),
          Map.entry(
              "a sign-in of others",
              "accounts.identity values (?1, ?1, 'i', cast(?1 as text), 'e', now(), now())"),
          Map.entry("an invitation accepted", INVITED + "now(), ?1, null"),
          Map.entry("an invitation that waits", INVITED + "null, null, null"),
          Map.entry("a request that waits", ASKED + "now(), null, null"),
          Map.entry("a request that was granted", ASKED + "null, now(), 'domain'"),
          Map.entry(
              "a word as a champion",
              "people.champion_word (person_id, organisation_id, service_id, what, said_by, said_at)"
                  + " select ?1, organisation_id, id, 'ASKED', ?1, now() from people.service"
                  + " where slug = 'forget'"),
          Map.entry(
              "an answer to a policy",
              "privacy.policy_answer (person_id, slug, version, yes, answered_at)"
                  + " select ?1, slug, version, false, now() from privacy.policy_edition limit 1"),
          Map.entry("a confidence", "privacy.about_me values (?1, 'caring', " + BYTES + ")"),
          Map.entry(
              "a leave that was asked for", "privacy.leaving values (?1, ?1, ?1, now(), now())"),
          Map.entry(
              "a data request",
              "privacy.data_request (person_id, kind, by_id, reason, at)"
                  + " values (?1, 'exported', ?1, 'r', now())"),
          Map.entry("a lesson read", "training.lesson_read values (?1, 'm', '1', now())"),
          Map.entry("a draft", "training.draft values (?1, 'm', 1, 'after', '{}', now())"),
          Map.entry(
              "a viewing",
              "oversight.viewing values (?1, gen_random_uuid(), ?1, 'r', "
                  + BYTES
                  + ", now(), now() + interval '1 minute')"),
          Map.entry(
              "a role",
              "people.role_grant (id, person_id, role, granted_at) values (?1, ?1, 'ANALYST', now())"));

  private static final Map<String, String> GO =
      Map.of(
          "nothing", "platform.outbox (topic, key) values ('test', cast(?1 as text))",
          "an invitation taken back", INVITED + "null, null, now()",
          "a request that was declined", ASKED + "now(), now(), 'declined'",
          "a letter",
              "post.letter (key, kind, person_id, address, subject, words, link, state, written_at,"
                  + " next_try_at) values (cast(?1 as text), 't', ?1, 'e', 's', '', '/', 'sent',"
                  + " now(), now())");

  @PersistenceContext EntityManager database;
  @Inject Workforce workforce;

  @Test
  void whoHoldsAnythingStaysAndWhoHoldsNothingGoes() throws Exception {
    var place = UUID.randomUUID();
    run(
        "people.organisation (id, slug, name, sector, area) values (?1, 'forget', 'F', 'h', 'N')",
        place);
    run(
        "people.service (id, organisation_id, slug, name, kind) values (?1, ?1, 'forget', 'F', 'h')",
        place);
    Map<PersonId, String> people = new LinkedHashMap<>();
    for (var each : STAY.entrySet()) {
      people.put(somebody(each.getValue()), each.getKey());
    }
    for (var each : GO.entrySet()) {
      people.put(somebody(each.getValue()), each.getKey());
    }
    Set<PersonId> gone = committed(() -> workforce.forget(people.keySet()));
    assertEquals(
        new TreeSet<>(GO.keySet()),
        gone.stream().map(people::get).collect(Collectors.toCollection(TreeSet::new)));
  }

  private PersonId somebody(String holds) throws Exception {
    var id = UUID.randomUUID();
    run(
        "people.person (id, email, name, created_at)"
            + " values (?1, 'forget-' || cast(?1 as text) || '@work.example', 'N', now())",
        id);
    run(holds, id);
    return new PersonId(id);
  }

  private void run(String insert, UUID id) throws Exception {
    committed(() ->
        database.createNativeQuery("insert into " + insert).setParameter(1, id).executeUpdate());
  }
}
