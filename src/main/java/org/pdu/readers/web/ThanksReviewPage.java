package org.pdu.readers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pdu.readers.usecase.Leaf;
import org.pdu.readers.usecase.ReviewMessages;
import org.pdu.readers.usecase.ShowMessages.Line;

/** Words that wait to be read before the contributor reads them. */
@Named
@RequestScoped
public class ThanksReviewPage {
  @Inject ReviewMessages review;
  private @Nullable Leaf<Line> page;

  public void show() {
    getPage();
  }

  public Leaf<Line> getPage() {
    if (page == null) {
      page = review.waiting(Forms.parameter("after"));
    }
    return page;
  }

  /** What was typed as the reason for one of them. */
  public String reason(Line line) {
    var id = line.message().id().toString();
    return Forms.parameter("decline").equals(id) ? Forms.parameter("reason-" + id) : "";
  }

  /** Decides about the one whose button was pressed. */
  public void act() throws IOException {
    var approve = Forms.sent("approve");
    var decline = Forms.sent("decline");
    if (!approve.isEmpty()) {
      Forms.attempt(
          "approve-" + approve,
          () -> {
            review.approve(approve);
            Forms.go("/thanks/review?done");
          });
    } else if (!decline.isEmpty()) {
      decline(decline);
    }
  }

  private void decline(String id) throws IOException {
    try {
      Forms.attempt(
          "reason-" + id,
          () -> {
            review.decline(id, Forms.parameter("reason-" + id));
            Forms.go("/thanks/review?done");
          });
    } finally {
      page = null;
    }
  }
}
