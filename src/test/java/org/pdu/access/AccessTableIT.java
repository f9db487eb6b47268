package org.pdu.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pdu.access.Rules.Rule;
import org.pdu.people.Role;
import org.pdu.platform.PduServer;

/**
 * What the product says of itself at {@code /admin/access} is what it does: the answers are those
 * that {@link AccessMatrixIT} sees the running product give.
 */
class AccessTableIT {
  private static final Set<Integer> CLOSED = Set.of(401, 403);

  /** Open to all by permission, and yet nothing without a token: it is the token that ends. */
  private static final Set<String> NEEDS_ITS_TOKEN =
      Set.of("DELETE /api/tokens/current", "/sign-in/code");

  private static final PduServer SERVER = PduServer.shared();
  private static final Map<String, Map<String, Object>> TABLE = read();

  @Test
  void everyAddressIsInIt() {
    var listed = new TreeSet<>(TABLE.keySet());
    listed.removeIf(name -> TABLE.get(name).get("kind").equals("OTHER"));
    var known = new TreeSet<>(Rules.pages().keySet());
    known.addAll(Rules.endpoints().keySet());
    assertEquals(known, listed);
    assertTrue(TABLE.keySet().containsAll(List.of("/exit", "/sign-out", "/end-viewing")));
  }

  @Test
  void everyPageThatAsksAPermissionNamesWhatIsBehindIt() {
    var plain =
        TABLE.entrySet().stream()
            .filter(line -> ((List<?>) line.getValue().get("useCases")).isEmpty())
            .map(Map.Entry::getKey)
            .filter(name -> Rules.pages().containsKey(name))
            .filter(name -> Rules.pages().get(name).status().applyAsInt(Who.NOBODY) == 302)
            .toList();
    assertEquals(List.of(), plain);
  }

  @TestFactory
  Stream<DynamicTest> theTableSaysWhatThePagesAnswer() {
    return against(Rules.pages());
  }

  @TestFactory
  Stream<DynamicTest> theTableSaysWhatTheEndpointsAnswer() {
    return against(Rules.endpoints());
  }

  private static Stream<DynamicTest> against(Map<String, Rule> rules) {
    return rules.entrySet().stream()
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.getKey(),
                () -> {
                  for (var who : Who.values()) {
                    compare(rule.getKey(), who, rule.getValue());
                  }
                }));
  }

  private static void compare(String address, Who who, Rule rule) {
    var said = said(address, who);
    int status = rule.status().applyAsInt(who);
    boolean closed =
        CLOSED.contains(status) || (status == 302 && !who.signedIn() && !address.equals("/"));
    var words = address + " is said to be " + said + " for " + who + ", but answers " + status;
    switch (said) {
      case "NO" -> assertTrue(closed, words);
      case "OPEN", "OWN_THINGS", "YES" ->
          assertTrue(!closed || elsewhere(who, status) || tokenless(address, who), words);
      case "OWN_ORGANISATION" -> assertTrue(!closed || who == Who.LEAD2, words);
      case "IN_PART" -> assertTrue(true, "some of it is open");
      default -> throw new AssertionError(words);
    }
  }

  /** What is open to all may still name an organisation that is another's. */
  private static boolean elsewhere(Who who, int status) {
    return who == Who.LEAD2 && status == 403;
  }

  private static boolean tokenless(String address, Who who) {
    return !who.signedIn() && NEEDS_ITS_TOKEN.contains(address);
  }

  private static String said(String address, Who who) {
    var line = TABLE.get(address);
    if (line == null) {
      throw new AssertionError(address + " is not in the table");
    }
    if (!who.signedIn()) {
      return String.valueOf(line.get("nobody"));
    }
    return String.valueOf(((Map<?, ?>) line.get("roles")).get(role(who).name()));
  }

  private static Role role(Who who) {
    return switch (who) {
      case LEARNER -> Role.LEARNER;
      case EXPERT -> Role.EXPERT_CITIZEN;
      case FACILITATOR -> Role.FACILITATOR;
      case LEAD, LEAD2 -> Role.LEAD;
      case PDU -> Role.PDU_STAFF;
      case ANALYST -> Role.ANALYST;
      case COMMISSIONER -> Role.COMMISSIONER;
      case ADMIN -> Role.ADMINISTRATOR;
      case NOBODY, ENDED -> throw new IllegalArgumentException(who + " holds no role");
    };
  }

  private static Map<String, Map<String, Object>> read() {
    var all = new TreeMap<String, Map<String, Object>>();
    var body = Who.ADMIN.program(SERVER).get("/api/access").body();
    JsonPath.from(body)
        .<Map<String, Object>>getList("items")
        .forEach(line -> all.put(String.valueOf(line.get("address")), line));
    return all;
  }
}
