package org.pdu.journeys;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pdu.platform.Api;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;

/** What an Expert Citizen sees who looks after search, with a line, a pin and a saved search. */
final class CurationPages {
  private CurationPages() {}

  static List<String> of(PduServer server) {
    var api = new Api(server);
    var some = "pages" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
    var line =
        made(
            api,
            "synonyms",
            Map.of("line", some + ", a very long way of saying it that goes on", "why", "Test"));
    var pin =
        made(
            api,
            "pins",
            Map.of("words", some, "documents", List.of("training/the-pledge"), "why", "Test"));
    var saved =
        made(api, "saved", Map.of("search", "q=" + some + "&type=story", "alerts", "daily"));
    return List.of(
        "/search?q=pledge",
        "/search/words",
        "/search/words?retired",
        "/search/words/new?words=" + some,
        "/search/words/" + line,
        "/search/words/" + line + "/retire",
        "/search/unanswered",
        "/search/pins",
        "/search/pins/new?words=pledge",
        "/search/pins/" + pin,
        "/search/pins/" + pin + "/retire",
        "/search/saved",
        "/search/saved/new?q=pledge&type=lesson",
        "/search/saved/new",
        "/search/saved/" + saved);
  }

  private static String made(Api api, String kind, Map<String, ?> body) {
    var answer = api.creating(Demo.EXPERT).body(body).post("/api/search/" + kind);
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.asString());
    }
    return JsonPath.from(answer.asString()).getString("id");
  }
}
