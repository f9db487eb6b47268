package org.pdu.readers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pdu.readers.model.ReadingList;
import org.pdu.readers.usecase.Leaf;
import org.pdu.readers.usecase.ModerateLists;

/** Every shared list, for those who look after what is shared. */
@Named
@RequestScoped
public class ListModerationPage {
  @Inject ModerateLists moderate;
  private @Nullable Leaf<ReadingList> page;

  public void show() {
    getPage();
  }

  public Leaf<ReadingList> getPage() {
    if (page == null) {
      page = moderate.all(Forms.parameter("after"));
    }
    return page;
  }
}
