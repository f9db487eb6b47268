package org.pdu.journeys;

import groovy.json.JsonOutput;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pdu.platform.Account;
import org.pdu.platform.Answers;
import org.pdu.platform.PduServer;
import org.pdu.platform.Visitor;

/** What a learner sees of their own. */
final class LearnerPages {
  private LearnerPages() {}

  /** Pages of attempts: before, not yet, and passed, with the certificate. */
  static List<String> results(PduServer server, Account learner, String slug) {
    var program = Visitor.withToken(server, learner.apiToken());
    var quiz = Answers.of(slug);
    var paths = new ArrayList<String>();
    for (var attempt :
        List.of(
            Map.of("stage", "before", "answers", quiz.wrong("before")),
            Map.of("stage", "after", "answers", quiz.wrong("after")),
            Map.of("stage", "after", "answers", quiz.right("after")))) {
      var body = JsonOutput.toJson(attempt);
      var answer = program.json("/api/training/modules/" + slug + "/attempts", body).body();
      paths.add("/training/" + slug + "/results/" + JsonPath.from(answer).getString("id"));
      Optional.ofNullable(JsonPath.from(answer).getString("completion.code"))
          .ifPresent(code -> paths.add("/certificates/" + code));
    }
    return paths;
  }
}
