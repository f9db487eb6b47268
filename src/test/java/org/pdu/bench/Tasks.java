package org.pdu.bench;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pdu.platform.Api;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;

/** The main pages and actions, as one of the staff, an analyst and programs do them. */
final class Tasks {
  /** What is searched for, in turn. */
  static final String[] QUESTIONS = {
    "trauma",
    "severe multiple disadvantage",
    "psychologically informed environment",
    "looking after staff",
    "what people offer in return"
  };

  private static final String MODULE = "the-pledge";
  private static final String PATH = "/training/" + MODULE;
  private static final String ATTEMPTS = "/api/training/modules/" + MODULE + "/attempts";
  private static final String SERIES = "/api/outcomes/measures/1.1/series?unit=";

  private final PduServer server;
  private final City city;
  private final Meter meter;
  private final int last;
  private final int signedIn;
  private final Person nobody;
  private final Person reader;
  private final Api api;

  Tasks(PduServer server, City city, Meter meter, int from, Growth size) {
    this.server = server;
    this.city = city;
    this.meter = meter;
    this.last = size.staff();
    this.signedIn = Math.min(City.SIGNED_IN, size.staff() - from);
    this.nobody = Person.nobody(server);
    this.reader = Person.staff(server, last);
    this.api = new Api(server);
  }

  List<Action> all() throws SQLException {
    List<Action> all = new ArrayList<>(List.of(Action.of("bare", nobody.get(BareWar.ADDRESS))));
    all.addAll(open());
    all.addAll(learning());
    all.addAll(outcomes());
    all.addAll(programs());
    return all;
  }

  /** A lesson, which stands for a page that people read. */
  Action lesson() {
    return Action.of("lesson", reader.get(PATH + "/lessons/1"));
  }

  private List<Action> open() throws SQLException {
    var code = city.one("select code from training.completion order by id limit 1");
    return List.of(
        Action.of("welcome", nobody.get("/")),
        Action.of("sign-in-page", nobody.get("/sign-in")),
        new Action("sign-in", 302, Integer.MAX_VALUE, n -> signIn(Demo.LEARNER)),
        Action.of("certificate-check", nobody.get("/certificates/" + code)));
  }

  private List<Action> learning() throws SQLException {
    var certificate =
        city.one(
            "select completion_id from training.completion_holder where name = 'Staff "
                + last
                + "' limit 1");
    var done = meter.send(new Action("first", 302, 1, n -> handIn(0)));
    return List.of(
        Action.of("home", reader.get("/home")),
        Action.of("catalogue", reader.get("/training")),
        Action.of("module", reader.get(PATH)),
        lesson(),
        Action.of("quiz", reader.get(PATH + "/quiz")),
        new Action("hand-in-quiz", 302, signedIn - 1, n -> handIn(n + 1)),
        Action.of("result", reader.get(path(done))),
        Action.of("learning-record", reader.get("/training/record")),
        Action.of("certificate-pdf", reader.get("/my-certificates/" + certificate + ".pdf")),
        turns("search", "/search?q=", reader),
        Action.of("account", reader.get("/account")));
  }

  private List<Action> outcomes() throws SQLException {
    var analyst = new Person(server, cookie(Demo.ANALYST), "");
    var program = new Person(server, "", api.token(Demo.ANALYST));
    var organisation =
        city.one("select id from people.organisation where slug = 'bench-organisation-1'");
    return List.of(
        Action.of("outcomes-city", analyst.get("/outcomes")),
        Action.of("outcomes-organisation", analyst.get("/outcomes/organisations/" + organisation)),
        Action.of("api-measures", program.get("/api/outcomes/measures")),
        Action.of("api-series-city", program.get(SERIES + "city")),
        Action.of(
            "api-series-organisation", program.get(SERIES + "organisation&id=" + organisation)));
  }

  private List<Action> programs() {
    var program = new Person(server, "", api.token(Demo.LEARNER));
    var sign =
        "{\"email\":\"%s\",\"password\":\"%s\",\"label\":\"bench\"}"
            .formatted(Demo.LEARNER.email(), PduServer.PASSWORD);
    var answers =
        Stream.of(Answers.right(MODULE).split("&"))
            .map(pair -> pair.substring("answer-".length()).split("=", 2))
            .map(pair -> "\"" + pair[0] + "\":\"" + pair[1] + "\"")
            .collect(Collectors.joining(","));
    var attempt = "{\"stage\":\"after\",\"answers\":{" + answers + "}}";
    int any = Integer.MAX_VALUE;
    return List.of(
        Action.of("api-modules", program.get("/api/training/modules")),
        new Action("api-attempt", 201, any, n -> program.postJson(ATTEMPTS, attempt)),
        new Action("api-token", 201, any, n -> nobody.postJson("/api/tokens", sign)),
        turns("api-search", "/api/search?q=", program),
        turns("api-suggest", "/api/search/suggest?q=", program));
  }

  private static Action turns(String name, String path, Person who) {
    return new Action(
        name,
        200,
        Integer.MAX_VALUE,
        n -> who.get(path + QUESTIONS[n % QUESTIONS.length].replace(' ', '+')));
  }

  private java.net.http.HttpRequest handIn(int turn) {
    return Person.staff(server, last - turn)
        .post(PATH + "/quiz", "questions", "hand-in=x&" + Answers.right(MODULE));
  }

  private java.net.http.HttpRequest signIn(Demo who) {
    var fields =
        Answers.form("email", who.email(), "password", PduServer.PASSWORD, "then", "", "go", "x");
    return nobody.post("/sign-in", "sign-in", fields);
  }

  private String cookie(Demo who) {
    var answer = meter.send(new Action("cookie-" + who, 302, 1, n -> signIn(who)));
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(text -> text.startsWith("__Host-pdu="))
        .map(text -> text.substring("__Host-pdu=".length(), text.indexOf(';')))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("sign-in answered " + answer.statusCode()));
  }

  private static String path(HttpResponse<byte[]> answer) {
    var place = answer.headers().firstValue("Location");
    return place
        .map(text -> text.replaceFirst("^https?://[^/]+", ""))
        .orElseThrow(() -> new IllegalStateException("handing in answered " + answer.statusCode()));
  }
}
