package org.pdu.readers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pdu.readers.usecase.Leaf;
import org.pdu.readers.usecase.ReviewMessages;
import org.pdu.readers.usecase.ShowMessages.Line;

/** What people did differently, for PDU staff. */
@Named
@RequestScoped
public class PracticeToldPage {
  @Inject ReviewMessages review;
  private @Nullable Leaf<Line> page;

  public void show() {
    getPage();
  }

  public Leaf<Line> getPage() {
    if (page == null) {
      page = review.approvedChanges(Forms.parameter("after"));
    }
    return page;
  }
}
