package org.pdu.readers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pdu.readers.usecase.Leaf;
import org.pdu.readers.usecase.ShowMessages;
import org.pdu.readers.usecase.ShowMessages.Line;
import org.pdu.readers.usecase.TakeBackMessage;

/** What the person did differently. */
@Named
@RequestScoped
public class PracticePage {
  @Inject ShowMessages messages;
  @Inject TakeBackMessage takeBack;
  private @Nullable Leaf<Line> page;

  public void show() {
    getPage();
  }

  public Leaf<Line> getPage() {
    if (page == null) {
      page = messages.ownChanges(Forms.parameter("after"));
    }
    return page;
  }

  public void act() throws IOException {
    var chosen = Forms.sent("back");
    if (!chosen.isEmpty()) {
      takeBack.of(chosen);
      Forms.go("/practice?back");
    }
  }
}
