package org.pdu.journeys;

import groovy.json.JsonOutput;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Visitor;

/** What an Expert Citizen sees who has begun a story and said what may be shared. */
final class LibraryPages {
  private LibraryPages() {}

  static List<String> of(PduServer server) {
    var program =
        Visitor.withToken(server, Account.token(server, Demo.EXPERT.email(), Account.Kind.API));
    var story =
        Map.of(
            "type", "story",
            "title", "A story that pages are looked at with",
            "summary", "Invented for a test.",
            "body", "Words.\n\n## A heading\n\nMore words.",
            "contentNotes", List.of("Mentions nothing at all."),
            "topics", List.of("homelessness"),
            "consent",
                Map.of(
                    "mine",
                    true,
                    "whose",
                    "pseudonym",
                    "called",
                    "Wren",
                    "what",
                    List.of("text"),
                    "use",
                    "public"));
    var made = program.json("/api/library/resources", JsonOutput.toJson(story));
    var bench = "/library/workshop/" + JsonPath.from(made.body()).getString("id");
    return List.of(
        "/library",
        "/library?type=guide&without=true",
        "/library/grounding-sheet",
        "/library/story-thursdays",
        "/library/workshop",
        "/library/new",
        bench,
        bench + "/write",
        bench + "/consent",
        bench + "/files",
        bench + "/care",
        "/sharing");
  }
}
