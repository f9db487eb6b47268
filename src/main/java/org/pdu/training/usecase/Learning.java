package org.pdu.training.usecase;

import java.util.Optional;
import java.util.Set;
import org.pdu.training.model.CompletionRecord;
import org.pdu.training.model.Lesson;
import org.pdu.training.model.Module;

/**
 * Where a person stands with a module.
 *
 * @param read the files of the lessons read
 * @param checked whether the knowledge check before was answered
 * @param completion this version's, if it was passed
 */
public record Learning(
    Module module, Set<String> read, boolean checked, Optional<CompletionRecord> completion) {

  /** How far it is, for a word and an icon. */
  public enum State {
    NOT_STARTED,
    IN_PROGRESS,
    DONE
  }

  public State state() {
    if (completion.isPresent()) {
      return State.DONE;
    }
    return read.isEmpty() && !checked ? State.NOT_STARTED : State.IN_PROGRESS;
  }

  public boolean hasRead(Lesson lesson) {
    return read.contains(lesson.file());
  }

  /** How many of this version's lessons were read. */
  public int lessonsRead() {
    return (int) module.lessons().stream().filter(this::hasRead).count();
  }

  /** The first lesson not read yet; empty when all are. */
  public Optional<Lesson> next() {
    return module.lessons().stream().filter(lesson -> !hasRead(lesson)).findFirst();
  }

  /** Where to go on. */
  public String nextPath() {
    var base = "/training/" + module.slug();
    if (completion.isPresent()) {
      return base;
    }
    if (read.isEmpty() && !checked) {
      return base;
    }
    return next().map(lesson -> base + "/lessons/" + lesson.number()).orElse(base + "/quiz");
  }
}
