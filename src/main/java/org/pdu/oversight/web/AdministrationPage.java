package org.pdu.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pdu.oversight.usecase.ShowAdministration;

/** Where looking after the site begins. */
@Named
@RequestScoped
public class AdministrationPage {
  @Inject ShowAdministration show;
  private String seal = "";

  /** Refuses before anything is shown. */
  public void show() {
    seal = show.newestSeal().orElse("");
  }

  public String getSeal() {
    return seal;
  }
}
