package org.pdu.accounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;

/** What owners are told arrives in a real mailbox, where there is no demonstration. */
class LettersReachOwnersIT {
  private static final String ADMIN = "admin@org.test.example";
  private static final String STAFF = "staff@org.test.example";
  private static final UUID MEMBER = UUID.randomUUID();
  private final int port = PduServer.freePort();
  private final GreenMail mail = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));

  @Test
  void aRoleAndARequestReachThoseWhomTheyConcern() throws Exception {
    mail.start();
    try (var server = PduServer.with(settings())) {
      people(server);
      var admin = Visitor.withToken(server, Account.token(server, ADMIN, Account.Kind.API));
      var role =
          "{\"role\":\"analyst\",\"organisation\":\"\",\"reason\":\"asked to\",\"endsOn\":\"\"}";
      var path = "/api/people/" + MEMBER + "/roles";
      assertEquals(201, admin.json(path, role).statusCode());
      assertEquals(409, admin.json(path, role).statusCode());
      var request =
          Map.of(
              "name",
              "New Place",
              "sector",
              "housing",
              "area",
              "North",
              "who",
              "A Person",
              "email",
              "a@far.example");
      for (int twice = 0; twice < 2; twice++) {
        Visitor.nobody(server).form("/organisation-request", "ask", "go", request);
      }
      assertTrue(mail.waitForIncomingEmail(TimeUnit.MINUTES.toMillis(2), 2));
      assertEquals(2, Rows.count(server, "post.letter", "true"));
      assertTrue(mailTo("member@org.test.example").contains("You were given a role: Analyst"));
      assertTrue(mailTo(STAFF).contains("/places/requests/"));
    } finally {
      mail.stop();
    }
  }

  private String mailTo(String address) {
    return Arrays.stream(mail.getReceivedMessages())
        .map(GreenMailUtil::getWholeMessage)
        .filter(whole -> whole.contains("To: " + address))
        .map(whole -> whole.replace("=\r\n", ""))
        .findFirst()
        .orElse("");
  }

  private Map<String, String> settings() {
    return Map.of(
        "PDU_DEMO", "off",
        "PDU_SMTP_URL", "smtp://127.0.0.1:" + port,
        "PDU_MAIL_FROM", "pdu@test.example");
  }

  private static void people(PduServer server) throws SQLException {
    try (var database = server.jdbc();
        var statement = database.createStatement()) {
      statement.execute(
          """
          insert into people.person (id, email, name, created_at) values
            ('%1$s', '%4$s', 'An Administrator', now()), ('%2$s', '%5$s', 'Of Staff', now()),
            ('%3$s', 'member@org.test.example', 'A Member', now());
          insert into people.role_grant (id, person_id, role, organisation_id, granted_at) values
            (gen_random_uuid(), '%1$s', 'ADMINISTRATOR', null, now()),
            (gen_random_uuid(), '%2$s', 'PDU_STAFF', null, now());
          """
              .formatted(UUID.randomUUID(), UUID.randomUUID(), MEMBER, ADMIN, STAFF));
    }
  }
}
