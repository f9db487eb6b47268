package org.pdu.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.pdu.library.usecase.BrowseLibrary;
import org.pdu.library.usecase.ShowResource;
import org.pdu.library.usecase.ShowResource.Shown;
import org.pdu.library.usecase.ShowWorkbench;
import org.pdu.library.usecase.WithdrawResource;
import org.pdu.people.CurrentPerson;
import org.pdu.platform.problem.Refusal;

/** A resource, as readers see it. */
@Named
@RequestScoped
public class ResourcePage {
  @Inject ShowResource showResource;
  @Inject ShowWorkbench workbench;
  @Inject WithdrawResource withdraw;
  @Inject BrowseLibrary library;
  @Inject CurrentPerson person;
  @Inject HttpServletRequest request;

  private @Nullable Shown shown;
  private @Nullable Boolean contributes;

  public void show() {
    getShown();
  }

  public Shown getShown() {
    if (shown == null) {
      shown = showResource.of(Parameters.text(request, "slug"));
    }
    return shown;
  }

  /** Whether the contributor wants readers to be asked first, and this reader was not yet. */
  public boolean isHeld() {
    return getShown().words().beforeYouRead() && Parameters.text(request, "read").isEmpty();
  }

  public String titleOf(String topic) {
    return library.vocabulary().titleOf(topic);
  }

  /** Whether the viewer works on it. */
  public boolean isWorks() {
    isContributes();
    return workshop;
  }

  private boolean workshop;

  /** Whether it is the viewer's to take back. */
  public boolean isContributes() {
    if (contributes == null) {
      contributes = person.signedIn() && look();
    }
    return contributes;
  }

  private boolean look() {
    try {
      var bench = workbench.of(getShown().resource().id().toString());
      workshop = true;
      return bench.contributes();
    } catch (Refusal none) {
      return false;
    }
  }

  /** Takes it back. */
  public void takeBack() {
    Forms.send(() -> {
      withdraw.now(Parameters.text(request, "slug"));
      return "/sharing?taken-back";
    });
  }
}
