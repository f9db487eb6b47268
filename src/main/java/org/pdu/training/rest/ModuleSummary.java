package org.pdu.training.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pdu.training.usecase.Learning;

/**
 * A module in a list.
 *
 * @param state {@code notStarted}, {@code inProgress} or {@code done}
 * @param minutes for all of it
 */
public record ModuleSummary(
    String slug,
    int version,
    String title,
    String summary,
    List<String> topics,
    int minutes,
    int lessons,
    int lessonsRead,
    String state,
    @Nullable CompletionJson completion) {

  static ModuleSummary of(Learning learning) {
    var module = learning.module();
    return new ModuleSummary(
        module.slug(),
        module.version(),
        module.title(),
        module.summary(),
        module.topics(),
        module.minutes(),
        module.lessons().size(),
        learning.lessonsRead(),
        state(learning),
        learning.completion().map(CompletionJson::of).orElse(null));
  }

  static String state(Learning learning) {
    return switch (learning.state()) {
      case NOT_STARTED -> "notStarted";
      case IN_PROGRESS -> "inProgress";
      case DONE -> "done";
    };
  }
}
