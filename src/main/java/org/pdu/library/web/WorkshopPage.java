package org.pdu.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pdu.library.model.ReadingRoom.Listed;
import org.pdu.library.usecase.ShowWorkshop;
import org.pdu.library.usecase.ShowWorkshop.Workshop;

/** What the viewer works on, and what waits for them. */
@Named
@RequestScoped
public class WorkshopPage {
  @Inject ShowWorkshop workshop;
  private @Nullable Workshop now;

  /**
   * One of the lists.
   *
   * @param always whether it is there even when it is empty
   */
  public record Pile(String title, List<Listed> items, boolean always) {}

  public void show() {
    getLists();
  }

  public List<Pile> getLists() {
    if (now == null) {
      now = workshop.now();
    }
    return List.of(
        new Pile("Waiting for your yes", now.yes(), false),
        new Pile("Yours", now.mine(), true),
        new Pile("Would like a peer editor", now.support(), true),
        new Pile("Waiting for review", now.review(), true),
        new Pile("Published a while ago: still right?", now.due(), false));
  }
}
