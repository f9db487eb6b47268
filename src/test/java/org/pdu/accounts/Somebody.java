package org.pdu.accounts;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.pdu.accounts.model.Totp;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Visitor;

/** Somebody new who is not of the demonstration, and signs in as people do. */
public record Somebody(Account account) {
  private static final PduServer SERVER = PduServer.shared();
  private static final Pattern KEY = Pattern.compile("class=\"key\">([A-Z2-7 ]+)<");
  private static final Pattern TICKET = Pattern.compile("__Host-pdu-next=([^;]+);");

  /** Without any role. */
  public static Somebody learning() {
    var account = Account.joining(SERVER, Demo.LEARNER, "Nobody Invented");
    run("update people.person set demo = false where id = ?", account.id());
    return new Somebody(account);
  }

  /** With a role since so many days. */
  public static Somebody leading(int days) {
    var somebody = learning();
    run(
        "update people.person set created_at = now() - interval '1 year' where id = ?",
        somebody.account.id());
    run(
        """
        insert into people.role_grant (id, person_id, role, organisation_id, granted_at)
        select gen_random_uuid(), ?, 'LEAD', g.organisation_id, now() - make_interval(days => ?)
        from people.role_grant g join people.person p on p.id = g.person_id
        where p.email = ? and g.role = 'LEAD' limit 1
        """,
        somebody.account.id(),
        days,
        Demo.LEAD.email());
    return somebody;
  }

  /** Sends the password, as the sign-in page does. */
  public HttpResponse<String> password() {
    var fields = Map.of("email", account.email(), "password", PduServer.PASSWORD);
    return Visitor.nobody(SERVER).form("/sign-in", "sign-in", "go", fields);
  }

  /** The ticket that the password was answered with. */
  public String ticket() {
    return password().headers().allValues("Set-Cookie").stream()
        .map(TICKET::matcher)
        .filter(java.util.regex.Matcher::find)
        .map(found -> found.group(1))
        .findFirst()
        .orElse("");
  }

  /** Sends a code with a ticket. */
  public static HttpResponse<String> code(String ticket, String code) {
    return Visitor.nobody(SERVER)
        .with("Cookie", "__Host-pdu-next=" + ticket)
        .form("/sign-in/code", "with-code", "go", Map.of("code", code));
  }

  /** Signed in a moment ago, in a browser, by somebody who has said yes to the policies. */
  public Visitor visitor() {
    return Account.settled(SERVER, account.email());
  }

  /** Begins to set an app up; the key, as the page shows it. */
  public byte[] begin(Visitor visitor) {
    visitor.form("/account/second-factor", "start", "begin", Map.of());
    var shown = KEY.matcher(visitor.get("/account/second-factor/app").body());
    if (!shown.find()) {
      throw new IllegalStateException("no key is shown");
    }
    return bytes(shown.group(1).replace(" ", ""));
  }

  /** Sets an app up and keeps the key. */
  public byte[] app(Visitor visitor) {
    var key = begin(visitor);
    confirmed(
        visitor.form(
            "/account/second-factor/app",
            "first",
            "confirm",
            Map.of("code", Totp.code(key, java.time.Instant.now()), "proof", PduServer.PASSWORD)));
    // the step just used is refused from now on; tests need not wait for the next one
    run("update accounts.authenticator set last_step = 0 where person_id = ?", account.id());
    return key;
  }

  private static void confirmed(HttpResponse<String> answer) {
    if (!answer.body().contains("recovery codes")) {
      throw new IllegalStateException("the first code was refused: " + answer.statusCode());
    }
  }

  private static byte[] bytes(String base32) {
    var bytes = new byte[base32.length() * 5 / 8];
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(base32.charAt(bit / 5));
      bytes[bit / 8] |= (byte) ((value >> (4 - bit % 5) & 1) << (7 - bit % 8));
    }
    return bytes;
  }

  static void run(String sql, Object... values) {
    try (var database = SERVER.jdbc();
        var statement = database.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
