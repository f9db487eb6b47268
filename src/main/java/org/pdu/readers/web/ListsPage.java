package org.pdu.readers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pdu.readers.model.ReadingList;
import org.pdu.readers.usecase.Leaf;
import org.pdu.readers.usecase.ShowLists;

/** The person's lists, and those that others share. */
@Named
@RequestScoped
public class ListsPage {
  @Inject ShowLists showLists;
  private @Nullable List<ReadingList> own;
  private @Nullable Leaf<ReadingList> shared;

  public void show() {
    getOwn();
    getShared();
  }

  public List<ReadingList> getOwn() {
    if (own == null) {
      own = showLists.own();
    }
    return own;
  }

  public Leaf<ReadingList> getShared() {
    if (shared == null) {
      shared = showLists.shared(Forms.parameter("after"));
    }
    return shared;
  }

  /** Who may open it. */
  public String words(ReadingList list) {
    return showLists.words(list);
  }
}
