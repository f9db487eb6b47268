package org.pdu.training.model;

import java.util.List;
import java.util.Optional;

/**
 * One version of a module, as published.
 *
 * @param slug its identity, which never changes
 * @param version raised when the meaning changes
 * @param digest a hash of its whole wording: names the edition within the version
 * @param credits who made it and who has yet to review it
 * @param outcomes what a person can do afterwards
 * @param easyRead the module on one page in very short sentences, as safe HTML
 */
public record Module(
    String slug,
    int version,
    String digest,
    String title,
    String summary,
    String audience,
    String status,
    String credits,
    List<String> topics,
    List<String> outcomes,
    List<Lesson> lessons,
    List<Source> sources,
    Quiz quiz,
    String easyRead) {

  /** Minutes that the questions before and after are thought to take together. */
  private static final int QUESTION_MINUTES = 5;

  /** What a fact in a lesson rests on. */
  public record Source(String id, String title, String publisher, int year, String url) {}

  /** Minutes for all of it. */
  public int minutes() {
    return QUESTION_MINUTES + lessons.stream().mapToInt(Lesson::minutes).sum();
  }

  /** The lesson with that number, counted from 1. */
  public Optional<Lesson> lesson(int number) {
    return number >= 1 && number <= lessons.size()
        ? Optional.of(lessons.get(number - 1))
        : Optional.empty();
  }

  /** The lesson in that file. */
  public Optional<Lesson> lesson(String file) {
    return lessons.stream().filter(lesson -> lesson.file().equals(file)).findFirst();
  }
}
