package org.pdu.library.usecase;

import java.util.Map;
import org.pdu.library.model.Step;

/** Steps as people say them, after a name. */
final class Telling {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("begin", "began it"),
          Map.entry("bring", "brought it with the product"),
          Map.entry("ask-support", "asked a peer editor for help"),
          Map.entry("hand-back", "handed it back to the author"),
          Map.entry("ask-review", "handed it in for review"),
          Map.entry("take-back", "went on writing"),
          Map.entry("send-back", "sent it back"),
          Map.entry("pass", "said yes to it"),
          Map.entry("decline", "said: not like this"),
          Map.entry("approve", "said yes to the final edit"),
          Map.entry("revise", "began a new edition"),
          Map.entry("abandon", "left it as it was shown"),
          Map.entry("keep", "looked again and kept it"),
          Map.entry("archive", "archived it"),
          Map.entry("fall-due", "says it is time to look at it again"));

  private Telling() {}

  static String of(Step step) {
    return WORDS.getOrDefault(step.move(), step.move());
  }
}
