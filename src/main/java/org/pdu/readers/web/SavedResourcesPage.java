package org.pdu.readers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pdu.readers.usecase.KeepResource;
import org.pdu.readers.usecase.Leaf;
import org.pdu.readers.usecase.ShowSaved;
import org.pdu.readers.usecase.ShowSaved.Line;

/** What the person saved. */
@Named
@RequestScoped
public class SavedResourcesPage {
  @Inject ShowSaved showSaved;
  @Inject KeepResource keep;
  private @Nullable Leaf<Line> page;

  public void show() {
    getPage();
  }

  public Leaf<Line> getPage() {
    if (page == null) {
      page = showSaved.page(Forms.parameter("after"));
    }
    return page;
  }

  /** Lets go of the one whose button was pressed. */
  public void act() throws IOException {
    var chosen = Forms.sent("unsave");
    if (!chosen.isEmpty()) {
      keep.unsave(chosen);
      Forms.go("/saved?done");
    }
  }
}
