package org.pdu.readers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import org.pdu.readers.model.Message;
import org.pdu.readers.model.Message.Difference;
import org.pdu.readers.model.Message.Kind;
import org.pdu.readers.usecase.Seen;

/** How the pages of readers put things. */
@Named("readersWords")
@ApplicationScoped
public class ReadersWordsBean {
  /** What stands in the place of a resource that is not shown. */
  public String getGone() {
    return Seen.GONE;
  }

  public String day(Instant at) {
    return Forms.day(at);
  }

  /** What sort of message it is. */
  public String kind(Message message) {
    return message.kind() == Kind.THANKS ? "A thank-you" : "A change in practice";
  }

  /** When and for whom, of a change in practice; empty of a thank-you. */
  public String about(Message message) {
    return message.on().map(Forms::day).orElse("")
        + message.difference().map(Difference::words).map(" · "::concat).orElse("");
  }

  /** Where it stands, for the one who wrote it. */
  public String state(Message message) {
    return switch (message.state()) {
      case WAITING -> "Somebody reads it before it is passed on.";
      case APPROVED -> "Passed on.";
      case DECLINED ->
          "Not passed on" + (message.reason().isEmpty() ? "." : ": " + message.reason());
      case WITHDRAWN -> "Taken back.";
    };
  }
}
