package org.pdu.post.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.platform.PduServer;
import org.pdu.platform.config.MailSettings;
import org.pdu.platform.config.Settings;
import org.pdu.platform.database.Database;
import org.pdu.post.model.Carrier;
import org.pdu.post.model.Patience;

/** Letters in a real PostgreSQL, carried to a real mail server. */
class DeliveryTest {
  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
  private static EmbeddedPostgres server;
  private static DataSource database;

  private final int port = PduServer.freePort();
  private final GreenMail mail = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
  private final Carrier carrier = carrier(port);
  private final JdbcRound round = new JdbcRound(database);

  @BeforeAll
  static void begin() throws IOException {
    server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    database = server.getPostgresDatabase();
    Database.flyway(database).migrate();
  }

  @AfterAll
  static void end() throws IOException {
    server.close();
  }

  @BeforeEach
  void open() throws SQLException {
    run("truncate post.letter");
    mail.start();
  }

  @AfterEach
  void close() {
    mail.stop();
  }

  @Test
  void aLetterArrivesAsItWasWrittenAndItsWordsGo() throws Exception {
    write("sam@test.example", null);
    assertTrue(round.one(carrier, NOW));
    assertFalse(round.one(carrier, NOW), "there was only one");
    var message = mail.getReceivedMessages()[0];
    assertEquals("Ünder way – a letter", message.getSubject());
    assertEquals("pdu@test.example", message.getFrom()[0].toString());
    assertEquals("sam@test.example", message.getAllRecipients()[0].toString());
    assertEquals("auto-generated", message.getHeader("Auto-Submitted")[0]);
    var body = String.valueOf(message.getContent());
    assertTrue(body.contains("Hello Zoë."), body);
    assertTrue(body.contains("https://pdu.test.example/invited/abc"), body);
    assertEquals("sent", text("select state from post.letter"));
    assertEquals("", text("select words || link from post.letter"));
  }

  @Test
  void whileTheServerIsDownLettersWaitAndGoOnceItIsUp() throws Exception {
    write("sam@test.example", null);
    mail.stop();
    assertTrue(round.one(carrier, NOW));
    assertEquals("waiting 1", text("select state || ' ' || tries from post.letter"));
    assertFalse(text("select trouble from post.letter").isEmpty());
    assertFalse(round.one(carrier, NOW), "it is not its turn yet");
    assertTrue(round.one(carrier, NOW.plusSeconds(5)));
    assertEquals("waiting 2", text("select state || ' ' || tries from post.letter"));
    mail.start();
    assertFalse(round.one(carrier, NOW.plusSeconds(19)));
    assertTrue(round.one(carrier, NOW.plusSeconds(20)));
    assertEquals(1, mail.getReceivedMessages().length);
    assertEquals("sent 3", text("select state || ' ' || tries from post.letter"));
  }

  @Test
  void manyNodesAtOnceCarryEachLetterOnce() throws Exception {
    for (int i = 0; i < 60; i++) {
      write("person" + i + "@test.example", null);
    }
    Callable<Integer> node =
        () -> {
          int carried = 0;
          while (round.one(carrier, NOW)) {
            carried++;
          }
          return carried;
        };
    try (var nodes = Executors.newFixedThreadPool(6)) {
      int all = 0;
      for (var each : nodes.invokeAll(IntStream.range(0, 6).mapToObj(i -> node).toList())) {
        all += each.get();
      }
      assertEquals(60, all);
    }
    assertEquals(60, mail.getReceivedMessages().length);
    assertEquals(
        60,
        Arrays.stream(mail.getReceivedMessages()).map(DeliveryTest::recipient).distinct().count());
    assertEquals("60", text("select count(*) from post.letter where state = 'sent'"));
  }

  @Test
  void aLetterThatWasHandedOverTwiceHasTheSameNumber() throws Exception {
    write("sam@test.example", null);
    round.one(carrier, NOW);
    // the power went after the mail server took it and before that was recorded
    run("update post.letter set state = 'waiting', words = 'Hello', link = '/x'");
    round.one(carrier, NOW);
    var both = mail.getReceivedMessages();
    assertEquals(2, both.length);
    assertEquals(both[0].getMessageID(), both[1].getMessageID());
  }

  @Test
  void aLetterIsGivenUpAfterThirteenTriesAndSaysWhy() throws Exception {
    write("sam@test.example", null);
    mail.stop();
    var then = NOW;
    for (int i = 0; i < Patience.MOST; i++) {
      assertTrue(round.one(carrier, then));
      then = then.plus(Duration.ofHours(7));
    }
    assertFalse(round.one(carrier, then));
    assertEquals("dead 13", text("select state || ' ' || tries from post.letter"));
    assertTrue(text("select trouble from post.letter").contains("refused"));
  }

  @Test
  void whatIsNoAddressIsGivenUpAtOnce() throws Exception {
    write("no address at all", null);
    assertTrue(round.one(carrier, NOW));
    assertEquals("dead 1", text("select state || ' ' || tries from post.letter"));
    assertEquals(0, mail.getReceivedMessages().length);
  }

  @Test
  void aLetterWhoseLinkHasEndedIsNotSent() throws Exception {
    write("sam@test.example", NOW.minusSeconds(1));
    assertTrue(round.one(carrier, NOW));
    assertEquals("dead", text("select state from post.letter"));
    assertEquals(0, mail.getReceivedMessages().length);
  }

  @Test
  void aLetterKeepsWaitingWhenTheOneWhoHadItInHandDies() throws Exception {
    write("sam@test.example", null);
    Carrier dying =
        new Carrier() {
          @Override
          public boolean there() {
            return true;
          }

          @Override
          public void carry(Due letter) {
            throw new IllegalStateException("the power goes");
          }
        };
    try {
      round.one(dying, NOW);
    } catch (IllegalStateException gone) {
      assertEquals("the power goes", gone.getMessage());
    }
    assertTrue(round.one(carrier, NOW), "another node takes it");
    assertEquals(1, mail.getReceivedMessages().length);
  }

  private static String recipient(MimeMessage message) {
    try {
      return message.getAllRecipients()[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Carrier carrier(int port) {
    var settings =
        MailSettings.of(
            Map.of(
                "PDU_SMTP_URL", "smtp://127.0.0.1:" + port, "PDU_MAIL_FROM", "pdu@test.example"));
    var product = Settings.of(Map.of("PDU_PUBLIC_URL", "https://pdu.test.example"));
    return new SmtpCarrier(settings, product);
  }

  private static void write(String address, Instant goodUntil) throws SQLException {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                """
                insert into post.letter (key, kind, address, subject, words, link, state,
                  written_at, next_try_at, good_until)
                values (?, 'test', ?, 'Ünder way – a letter', 'Hello Zoë.', '/invited/abc', 'waiting',
                  cast(? as timestamptz), cast(? as timestamptz), cast(? as timestamptz))
                """)) {
      insert.setString(1, address);
      insert.setString(2, address);
      insert.setString(3, NOW.toString());
      insert.setString(4, NOW.toString());
      insert.setString(5, goodUntil == null ? null : goodUntil.toString());
      assertEquals(1, insert.executeUpdate());
    }
  }

  private static void run(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
