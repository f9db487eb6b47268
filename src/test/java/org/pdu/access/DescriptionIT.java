package org.pdu.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pdu.platform.PduServer;
import org.pdu.platform.Visitor;

/** The API is as it is described. */
class DescriptionIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final Set<String> KEYS =
      Set.of("openapi", "info", "servers", "paths", "components", "tags", "security");

  @Test
  void itIsOpenApiAndNothingElse() {
    var json = Visitor.nobody(SERVER).get("/openapi?format=json");
    assertEquals(
        "application/json;charset=UTF-8", json.headers().firstValue("Content-Type").orElse(""));
    Map<String, Object> all = JsonPath.from(json.body()).get("");
    assertTrue(KEYS.containsAll(all.keySet()), "" + all.keySet());
    var yaml = Visitor.nobody(SERVER).get("/openapi");
    assertEquals(
        "application/yaml;charset=UTF-8", yaml.headers().firstValue("Content-Type").orElse(""));
    assertTrue(yaml.body().startsWith("openapi: "), yaml.body().substring(0, 40));
    assertFalse(yaml.body().contains("\nendpoints:"));
    assertTrue(yaml.body().contains("\npaths:"));
  }

  @Test
  void everyOperationSaysWhatItAnswersAndWhoIsRefused() {
    Map<String, Map<String, Map<String, Object>>> paths =
        JsonPath.from(Visitor.nobody(SERVER).get("/openapi?format=json").body()).get("paths");
    paths.forEach((path, operations) ->
        operations.forEach((method, operation) -> {
          var name = method.toUpperCase(Locale.ROOT) + " " + path;
          if (Set.of("GET", "POST", "PUT", "DELETE", "PATCH").contains(name.split(" ")[0])) {
            look(name, operation);
          }
        }));
  }

  private static void look(String name, Map<String, Object> operation) {
    @SuppressWarnings("unchecked")
    var responses = (Map<String, Map<String, Object>>) operation.get("responses");
    assertTrue(responses.keySet().stream().anyMatch(code -> code.startsWith("2")), name);
    assertFalse(responses.containsKey("default"), name);
    assertTrue(responses.containsKey("429"), name);
    responses.forEach((code, response) -> {
      if (code.startsWith("4")) {
        var content = (Map<?, ?>) response.get("content");
        assertEquals(Set.of("application/problem+json"), content.keySet(), name + " " + code);
      }
    });
    boolean needsToken = Rules.endpoints().get(name).status().applyAsInt(Who.NOBODY) == 401;
    assertTrue(!needsToken || responses.containsKey("401"), name + " for nobody");
    assertEquals(
        needsToken, !((List<?>) operation.getOrDefault("security", List.of())).isEmpty(), name);
    assertTrue(operation.get("summary") instanceof String said && !said.isBlank(), name);
  }
}
