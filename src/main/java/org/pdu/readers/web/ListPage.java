package org.pdu.readers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pdu.readers.usecase.FillList;
import org.pdu.readers.usecase.KeepLists;
import org.pdu.readers.usecase.ModerateLists;
import org.pdu.readers.usecase.Seen;
import org.pdu.readers.usecase.ShowLists;
import org.pdu.readers.usecase.ShowLists.Opened;

/** One list: reading it, and for its owner putting it in order. */
@Named
@RequestScoped
public class ListPage {
  @Inject ShowLists showLists;
  @Inject FillList fill;
  @Inject KeepLists keep;
  @Inject ModerateLists moderate;
  private @Nullable Opened opened;
  private String reason = "";

  public void show() {
    getOpened();
  }

  public Opened getOpened() {
    if (opened == null) {
      opened = showLists.one(id());
    }
    return opened;
  }

  /** Where it stands, 1 for the first. */
  public int place(Seen one) {
    return getOpened().items().indexOf(one) + 1;
  }

  /** What it is called, for those who can't see where a button stands. */
  public String name(Seen one) {
    return one.resource().map(shown -> shown.title()).orElse("what was taken back");
  }

  /** Does what the button that was pressed says, to the resource that it names. */
  public void act() throws IOException {
    for (var deed : new String[] {"out", "up", "down"}) {
      var resource = Forms.sent(deed);
      if (!resource.isEmpty()) {
        act(deed, resource);
        Forms.go("/lists/" + id());
        return;
      }
    }
  }

  private void act(String deed, String resource) {
    if (deed.equals("out")) {
      fill.takeOut(id(), resource);
    } else {
      int place =
          1
              + getOpened().items().stream()
                  .map(one -> one.id().toString())
                  .toList()
                  .indexOf(resource);
      fill.move(id(), resource, deed.equals("up") ? place - 1 : place + 1);
    }
  }

  /** Removes the whole list. */
  public void remove() throws IOException {
    keep.remove(id());
    Forms.go("/lists?removed");
  }

  public void hide() throws IOException {
    Forms.attempt(
        "reason",
        () -> {
          moderate.hide(id(), reason);
          Forms.go("/lists/" + id());
        });
  }

  public void showAgain() throws IOException {
    moderate.showAgain(id());
    Forms.go("/lists/" + id());
  }

  private static String id() {
    return Forms.parameter("id");
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
