package org.pdu.training;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.ServiceId;
import org.pdu.people.Standing;
import org.pdu.training.model.Lesson;
import org.pdu.training.model.Module;
import org.pdu.training.model.Question;
import org.pdu.training.model.Question.Option;
import org.pdu.training.model.Quiz;
import org.pdu.training.model.Stage;

/** Small things to learn from. */
public final class TrainingFixtures {
  private TrainingFixtures() {}

  public static Module aModule() {
    return new Module(
        "kindness",
        1,
        "digest",
        "Kindness",
        "What kindness is.",
        "Everyone",
        "draft",
        "Us",
        List.of("pie"),
        List.of("say what kindness is"),
        List.of(
            new Lesson(1, "01-a.md", "First", 5, "", "<p>a</p>", "a"),
            new Lesson(2, "02-b.md", "Second", 5, "", "<p>b</p>", "b")),
        List.of(),
        aQuiz(),
        "<p>easy</p>");
  }

  /** Three questions, the first also asked before; two right answers pass. */
  public static Quiz aQuiz() {
    return new Quiz(
        2,
        List.of(
            question("q1", EnumSet.allOf(Stage.class), false, "a"),
            question("q2", EnumSet.of(Stage.AFTER), true, "a", "b"),
            question("q3", EnumSet.of(Stage.AFTER), false, "c")));
  }

  public static Question question(String id, Set<Stage> asked, boolean several, String... right) {
    var rights = Set.of(right);
    return new Question(
        id,
        asked,
        several,
        "Question " + id,
        "01-a.md",
        List.of("a", "b", "c").stream()
            .map(option -> new Option(option, "Option " + option, rights.contains(option), "why"))
            .toList());
  }

  public static Map<String, Set<String>> rightAnswers() {
    return Map.of("q1", Set.of("a"), "q2", Set.of("a", "b"), "q3", Set.of("c"));
  }

  public static Map<String, Set<String>> wrongAnswers() {
    return Map.of("q1", Set.of("b"), "q2", Set.of("a"), "q3", Set.of("c"));
  }

  public static Standing aStanding() {
    return new Standing(
        new OrganisationId(UUID.randomUUID()),
        "Harebell House",
        new ServiceId(UUID.randomUUID()),
        "Front door",
        new JobRoleId(UUID.randomUUID()),
        "Support worker");
  }
}
