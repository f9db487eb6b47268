package org.pdu.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.pdu.people.usecase.RenamePlace;
import org.pdu.platform.faces.Submission;

/** Gives a place another name from a day on. */
@Named
@RequestScoped
public class RenamePlacePage extends PlaceForm {
  @Inject RenamePlace rename;

  /** Refuses whoever may not, and begins with the present name. */
  public void check() {
    rename.may(level(), slug());
    setName(getShown().part().name());
  }

  /** Renames it and shows it. */
  public void submit() throws IOException {
    Submission.of(() -> {
      rename.to(level(), slug(), getName(), wish());
      return getBack() + "?done=renamed";
    });
  }
}
