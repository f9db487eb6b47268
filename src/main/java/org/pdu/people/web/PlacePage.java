package org.pdu.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.pdu.people.model.Part;
import org.pdu.people.model.PlaceChange;

/** An organisation with its services, or a service with its teams, and what happened to them. */
@Named
@RequestScoped
public class PlacePage extends PlaceForm {
  /** Finds the place in the address, or says that there is none. */
  public void load() {
    getShown();
  }

  public boolean isOrganisation() {
    return level() == Part.Level.ORGANISATION;
  }

  public String state(Part part) {
    return PlaceWords.of(part, clock.today());
  }

  public String words(PlaceChange change) {
    return PlaceWords.of(change);
  }

  /** Whether it has no last day yet, so that something can be changed. */
  public boolean open(Part part) {
    return part.life().closes().isEmpty();
  }

  /** What was just done, in words; nothing where nothing was. */
  public String getDone() {
    return switch (parameter("done")) {
      case "opened" -> "It is open. You can add what belongs to it.";
      case "renamed" -> "The new name is in. What it was called before stays in the history.";
      case "described" -> "It is in. What was said before stays in the history.";
      case "closed" -> "The last day is in. All that was counted up to then stays.";
      case "moved" -> "It goes on here. All that was counted before stays where it was.";
      default -> "";
    };
  }
}
