package org.pdu.training.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pdu.training.model.Module.Source;
import org.pdu.training.model.Question;
import org.pdu.training.model.Stage;
import org.pdu.training.usecase.Learning;

/** A module with all that may be read before its questions are answered. */
public record ModuleDetail(
    String slug,
    int version,
    String title,
    String summary,
    String audience,
    String status,
    String credits,
    List<String> topics,
    List<String> outcomes,
    int minutes,
    String state,
    List<LessonJson> lessons,
    List<Source> sources,
    int passMark,
    List<QuestionJson> questions,
    @Nullable CompletionJson completion) {

  /** A lesson; {@code html} is safe to show. */
  public record LessonJson(
      int number, String title, int minutes, String contentNote, String html, boolean read) {}

  /** A question; {@code kind} is {@code one} or {@code several}. */
  public record QuestionJson(
      String id, List<String> asked, String kind, String text, List<OptionJson> options) {
    static QuestionJson of(Question question) {
      return new QuestionJson(
          question.id(),
          question.asked().stream().map(Stage::code).toList(),
          question.several() ? "several" : "one",
          question.text(),
          question.options().stream()
              .map(option -> new OptionJson(option.id(), option.text()))
              .toList());
    }
  }

  /** What can be chosen. */
  public record OptionJson(String id, String text) {}

  static ModuleDetail of(Learning learning) {
    var module = learning.module();
    return new ModuleDetail(
        module.slug(),
        module.version(),
        module.title(),
        module.summary(),
        module.audience(),
        module.status(),
        module.credits(),
        module.topics(),
        module.outcomes(),
        module.minutes(),
        ModuleSummary.state(learning),
        lessons(learning),
        module.sources(),
        module.quiz().passMark(),
        module.quiz().questions().stream().map(QuestionJson::of).toList(),
        learning.completion().map(CompletionJson::of).orElse(null));
  }

  private static List<LessonJson> lessons(Learning learning) {
    return learning.module().lessons().stream()
        .map(lesson ->
            new LessonJson(
                lesson.number(),
                lesson.title(),
                lesson.minutes(),
                lesson.contentNote(),
                lesson.html(),
                learning.hasRead(lesson)))
        .toList();
  }
}
