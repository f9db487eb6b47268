package org.pdu.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import groovy.json.JsonOutput;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;

/**
 * A product for real, without a demonstration: its letters go to a mail server, whatever happens.
 */
class LettersAreCarriedIT {
  private static final int MANY = 25;
  private static final String LEAD = "lead@org.test.example";
  private final int port = PduServer.freePort();
  private final GreenMail mail = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));

  @Test
  void everyLetterArrivesThoughTheMailServerIsDownAndTheProcessKilled() throws Exception {
    try (var server = PduServer.with(settings())) {
      leadOf(server);
      var program = Visitor.withToken(server, Account.token(server, LEAD, Account.Kind.API));
      nothingIsShownOutsideTheDemonstration(server);
      // the mail server is down: letters wait
      var all = IntStream.range(0, MANY).mapToObj(i -> "person" + i + "@far.example").toList();
      all.forEach(email -> invite(program, email));
      assertEquals(MANY, Rows.count(server, "post.letter", "state = 'waiting'"));
      until(() -> Rows.count(server, "post.letter", "tries > 0") == MANY);
      server.kill9();
      mail.start();
      server.restart();
      // the power goes again in the middle of the round
      until(() -> mail.getReceivedMessages().length > 2);
      server.kill9();
      server.restart();
      until(() -> Rows.count(server, "post.letter", "state = 'sent'") == MANY);
      eachArrivedOnce(all);
      assertEquals(0, Rows.count(server, "post.letter", "words <> '' or link <> ''"));
      theLedgerTellsWhatWentToWhom(server);
    } finally {
      mail.stop();
    }
  }

  /** But for the one that was in hand when the power went, which then carries the same number. */
  private void eachArrivedOnce(List<String> all) {
    Map<String, List<String>> numbers =
        Arrays.stream(mail.getReceivedMessages())
            .collect(
                Collectors.groupingBy(
                    LettersAreCarriedIT::recipient,
                    TreeMap::new,
                    Collectors.mapping(LettersAreCarriedIT::number, Collectors.toList())));
    assertEquals(all.stream().sorted().toList(), List.copyOf(numbers.keySet()));
    assertTrue(mail.getReceivedMessages().length <= MANY + 1, "one at most came twice");
    numbers.forEach((who, ids) -> assertEquals(1, ids.stream().distinct().count(), who));
  }

  private static void nothingIsShownOutsideTheDemonstration(PduServer server) {
    for (var path : List.of("/post", "/post?to=" + LEAD)) {
      assertEquals(404, Visitor.nobody(server).get(path).statusCode());
      assertEquals(404, Account.settled(server, LEAD).get(path).statusCode());
    }
    assertFalse(Visitor.nobody(server).get("/forgotten?sent").body().contains("/post"));
  }

  private static void theLedgerTellsWhatWentToWhom(PduServer server) {
    var token = Account.token(server, "admin@org.test.example", Account.Kind.API);
    var answer = Visitor.withToken(server, token).get("/api/letters?address=PERSON7&state=sent");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("person7@far.example"), answer.body());
    assertFalse(answer.body().contains("person8@far.example"), answer.body());
    assertFalse(answer.body().contains("/invited/"), "a ledger is no bunch of keys");
  }

  private Map<String, String> settings() {
    return Map.of(
        "PDU_DEMO", "off",
        "PDU_SMTP_URL", "smtp://127.0.0.1:" + port,
        "PDU_MAIL_FROM", "pdu@test.example");
  }

  private static void invite(Visitor program, String email) {
    var body = JsonOutput.toJson(Map.of("email", email, "name", "Somebody"));
    assertEquals(201, program.json("/api/invitations", body).statusCode());
  }

  private static void leadOf(PduServer server) throws SQLException {
    var organisation = UUID.randomUUID();
    try (var database = server.jdbc();
        var statement = database.createStatement()) {
      statement.execute(
          """
          insert into people.organisation (id, slug, name, sector, area)
          values ('%1$s', 'org', 'An Organisation', 'housing', 'north');
          insert into people.person (id, email, name, created_at) values
            ('%2$s', '%4$s', 'A Lead', now()), ('%3$s', 'admin@org.test.example', 'Admin', now());
          insert into people.role_grant (id, person_id, role, organisation_id, granted_at) values
            (gen_random_uuid(), '%2$s', 'LEAD', '%1$s', now()),
            (gen_random_uuid(), '%3$s', 'ADMINISTRATOR', null, now());
          """
              .formatted(organisation, UUID.randomUUID(), UUID.randomUUID(), LEAD));
    }
  }

  private static String recipient(MimeMessage message) {
    try {
      return message.getAllRecipients()[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String number(MimeMessage message) {
    try {
      return message.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void until(java.util.function.BooleanSupplier holds) throws InterruptedException {
    var deadline = Instant.now().plus(Duration.ofMinutes(2));
    while (!holds.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(deadline), "it did not come about");
      Thread.sleep(50);
    }
  }
}
