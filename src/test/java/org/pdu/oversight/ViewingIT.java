package org.pdu.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;

/** An administrator sees the site as somebody else: looking only, known, and not for long. */
class ViewingIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final String BANNER = "You see the site as ";
  private static final String WHY = "asked for help with the quiz";

  private Account viewed;
  private String token;
  private Visitor admin;

  @BeforeEach
  void aLearnerAsksForHelp() {
    viewed = Account.joining(SERVER, Demo.LEARNER, "Thea Askwith");
    token = Account.token(SERVER, Demo.ADMIN.email(), Account.Kind.BROWSER);
    admin = Visitor.withCookie(SERVER, token);
  }

  @Test
  void theSiteIsSeenAsThePersonSeesItUnderABanner() {
    begin();
    var account = admin.get("/account").body();
    assertTrue(account.contains(BANNER + viewed.name()), account);
    assertTrue(account.contains(viewed.email()));
    assertFalse(account.contains(Demo.ADMIN.email()));
    assertEquals(403, admin.get("/outcomes").statusCode(), "as a learner is answered");
  }

  @Test
  void itNeedsAReason() {
    var answer = admin.form(begin(viewed.id().toString()), "viewing", "go", Map.of("reason", " "));
    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().contains("Say in a few words why."));
    assertFalse(admin.get("/home").body().contains(BANNER));
  }

  @Test
  void nothingCanBeWritten() {
    begin();
    var own = SignedForms.token(token);
    var before = Rows.of(SERVER);
    var quiz = "/training/the-pledge/quiz";
    for (var path : List.of(quiz, "/account", "/sign-in", "/home", "/view-as/" + viewed.id())) {
      assertEquals(403, admin.post(path, Map.of("pdu-token", own)).statusCode(), path);
    }
    for (var method : List.of("POST", "PUT", "DELETE", "PATCH")) {
      var program = admin.with("pdu-token", own);
      var path = "/api/training/modules/the-pledge/drafts/after";
      var body = method.equals("DELETE") ? "" : "{}";
      assertEquals(403, program.send(method, path, "application/json", body).statusCode(), method);
    }
    var form = admin.form("/account", "everywhere", "leave", Map.of("pdu-token", own));
    assertEquals(403, form.statusCode());
    assertTrue(form.body().contains("You can only look"), form.body());
    assertEquals(before, Rows.of(SERVER));
  }

  @Test
  void readingWritesNothingButThatItWasRead() {
    begin();
    var before = Rows.of(SERVER);
    for (var path :
        List.of(
            "/home",
            "/training",
            "/training/the-pledge",
            "/training/the-pledge/lessons/1",
            "/training/the-pledge/quiz",
            "/training/record",
            "/api/me",
            "/search?q=pledge")) {
      assertEquals(200, admin.get(path).statusCode(), path);
    }
    assertEquals(before, Rows.of(SERVER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/my-data/looked",
        "/account/security",
        "/my-data",
        "/my-data/about-me",
        "/admin",
        "/roles",
        "/post",
        "/api/my-data",
        "/api/tokens"
      })
  void whatIsThePersonsAloneStaysClosed(String path) {
    begin();
    assertEquals(403, admin.get(path).statusCode());
  }

  @Test
  void aFormSeenThenIsWorthNothingAfterwards() throws Exception {
    begin();
    var page = admin.get("/account").body();
    int forms = page.split("name=\"pdu-token\"", -1).length - 1;
    int tokens = page.split(SignedForms.token(token), -1).length - 1;
    assertTrue(forms > 2, page);
    assertEquals(2, tokens, "only the ways out, which end looking and sign out, carry one");
    lapse();
    var late = admin.form("/account", "everywhere", "leave", Map.of("pdu-token", ""));
    assertEquals(403, late.statusCode(), "or it would be done in the administrator's own name");
  }

  @Test
  void itEndsByItselfAfterHalfAnHour() throws Exception {
    begin();
    assertEquals(
        1,
        Rows.count(
            SERVER,
            "oversight.viewing",
            "viewed = ? and ends_at = started_at + interval '30 minutes'",
            viewed.id()));
    lapse();
    assertFalse(admin.get("/home").body().contains(BANNER));
  }

  @Test
  void itEndsAtOnceWhenAsked() {
    begin();
    var end = admin.post("/end-viewing", Map.of("pdu-token", SignedForms.token(token)));
    assertEquals(302, end.statusCode());
    assertFalse(admin.get("/home").body().contains(BANNER));
    assertEquals(200, admin.get("/admin").statusCode());
  }

  @Test
  void aForeignPageCantEvenEndIt() {
    begin();
    assertEquals(403, admin.post("/end-viewing", Map.of("pdu-token", "x")).statusCode());
    assertTrue(admin.get("/home").body().contains(BANNER));
  }

  @Test
  void itConcernsThisSignInAlone() {
    begin();
    assertFalse(Visitor.of(SERVER, Demo.ADMIN.email()).get("/home").body().contains(BANNER));
    assertFalse(Visitor.of(SERVER, viewed.email()).get("/home").body().contains(BANNER));
  }

  @Test
  void thePersonReadsWhoLookedAtWhatAndWhy() {
    begin();
    admin.get("/training/record");
    var looked = Visitor.of(SERVER, viewed.email()).get("/my-data/looked").body();
    assertTrue(looked.contains(WHY), looked);
    assertTrue(looked.contains("/training/record"), looked);
    var others = Visitor.of(SERVER, Demo.LEARNER2.email()).get("/my-data/looked").body();
    assertFalse(others.contains(WHY));
  }

  @ParameterizedTest
  @EnumSource(names = {"LEARNER", "LEAD", "PDU", "ANALYST", "COMMISSIONER", "EXPERT"})
  void nobodyElseMay(Demo who) {
    var visitor = Visitor.of(SERVER, who.email());
    assertEquals(403, visitor.get(begin(viewed.id().toString())).statusCode());
    var form = visitor.form(begin(viewed.id().toString()), "viewing", "go", Map.of("reason", WHY));
    assertEquals(403, form.statusCode());
  }

  @Test
  void nobodyIsSeenWhoHoldsAsMuch() throws Exception {
    begin();
    grantAdministrator();
    var home = admin.get("/home").body();
    assertFalse(home.contains(BANNER), "who comes to hold as much is seen no longer");
    assertEquals(403, admin.get(begin(viewed.id().toString())).statusCode());
    assertEquals(403, admin.get(begin(idOfAdmin())).statusCode(), "nor oneself");
  }

  private void begin() {
    var path = begin(viewed.id().toString());
    var answer = admin.form(path, "viewing", "go", Map.of("reason", WHY));
    assertEquals(302, answer.statusCode(), answer.body());
  }

  private static String begin(String id) {
    return "/view-as/" + id;
  }

  private static String idOfAdmin() {
    return org.pdu.people.model.DemoCity.person(Demo.ADMIN.email()).toString();
  }

  private void lapse() throws SQLException {
    run(
        "update oversight.viewing set started_at = started_at - interval '31 minutes',"
            + " ends_at = ends_at - interval '31 minutes' where viewed = ?");
  }

  private void grantAdministrator() throws SQLException {
    run(
        "insert into people.role_grant (id, person_id, role, granted_at, ends_on)"
            + " values (gen_random_uuid(), ?, 'ADMINISTRATOR', now(), current_date + 1)");
  }

  private void run(String sql) throws SQLException {
    try (var database = SERVER.jdbc();
        var statement = database.prepareStatement(sql)) {
      statement.setObject(1, viewed.id());
      statement.executeUpdate();
    }
  }
}
