package org.pdu.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/**
 * The answers to POSTs that may come twice, kept for two days. The row is written before the effect
 * and in its transaction: a duplicate that comes meanwhile waits at the unique key, and finds the
 * answer, or nothing when the first attempt was rolled back.
 */
@ApplicationScoped
public class KeptAnswers {
  private static final Duration KEPT = Duration.ofDays(2);
  private static final Jsonb JSON = new JsonForm().getContext(Object.class);

  @PersistenceContext EntityManager database;
  @Inject CityClock clock;

  /**
   * A request that carries a key.
   *
   * @param print what tells this request from another under the same key
   */
  public record Asked(UUID person, String key, String print) {}

  /**
   * The effect's answer, or the one kept from the first time.
   *
   * @throws Unacceptable when the key was used for another request
   */
  @Transactional(rollbackOn = Exception.class)
  public Response answer(Asked asked, Callable<Response> effect) throws Exception {
    forgetOld(asked.person());
    return first(asked) ? keep(asked, effect.call()) : again(asked);
  }

  private boolean first(Asked asked) {
    return database
            .createNativeQuery(
                """
                insert into platform.idempotency (person_id, key, request, status, body, created_at)
                values (?1, ?2, ?3, 0, '', ?4) on conflict do nothing
                """)
            .setParameter(1, asked.person())
            .setParameter(2, asked.key())
            .setParameter(3, asked.print())
            .setParameter(4, OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  private Response keep(Asked asked, Response answer) {
    var body = answer.hasEntity() ? JSON.toJson(answer.getEntity()) : "";
    database
        .createNativeQuery(
            "update platform.idempotency set status = ?3, body = ?4 where person_id = ?1 and key = ?2")
        .setParameter(1, asked.person())
        .setParameter(2, asked.key())
        .setParameter(3, answer.getStatus())
        .setParameter(4, body)
        .executeUpdate();
    return answer;
  }

  @SuppressWarnings("unchecked")
  private Response again(Asked asked) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                """
                select request, status, body from platform.idempotency
                where person_id = ?1 and key = ?2
                """)
            .setParameter(1, asked.person())
            .setParameter(2, asked.key())
            .getResultList();
    var row = rows.getFirst();
    if (!asked.print().equals(row[0])) {
      throw new Unacceptable(
          "Idempotency-Key", "This key was used for another request. Use a new one.");
    }
    return replay(((Number) row[1]).intValue(), (String) row[2]);
  }

  private static Response replay(int status, String body) {
    var answer = Response.status(status).header("Idempotent-Replayed", "true");
    if (body.isEmpty()) {
      return answer.build();
    }
    var type = status < 400 ? MediaType.APPLICATION_JSON : Problem.JSON;
    return answer.type(type).entity(body.getBytes(StandardCharsets.UTF_8)).build();
  }

  /** Nothing that was answered to that person, or names the address, is kept any more. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forget(UUID person, String email) {
    database
        .createNativeQuery(
            """
            delete from platform.idempotency
            where person_id = ?1 or position(lower(?2) in lower(body)) > 0
            """)
        .setParameter(1, person)
        .setParameter(2, email)
        .executeUpdate();
  }

  /** Nothing that names something by its id is kept any more. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forgetNaming(String id) {
    database
        .createNativeQuery("delete from platform.idempotency where position(?1 in body) > 0")
        .setParameter(1, id)
        .executeUpdate();
  }

  private void forgetOld(UUID person) {
    database
        .createNativeQuery(
            "delete from platform.idempotency where person_id = ?1 and created_at < ?2")
        .setParameter(1, person)
        .setParameter(2, OffsetDateTime.ofInstant(clock.now().minus(KEPT), ZoneOffset.UTC))
        .executeUpdate();
  }
}
