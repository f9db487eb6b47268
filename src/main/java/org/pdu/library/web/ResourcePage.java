package org.pdu.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pdu.library.usecase.AttachFile.Attached;
import org.pdu.library.usecase.BrowseLibrary;
import org.pdu.library.usecase.FetchAttachment;
import org.pdu.library.usecase.ShowResource;
import org.pdu.library.usecase.ShowResource.Shown;
import org.pdu.library.usecase.ShowWorkbench;
import org.pdu.library.usecase.WithdrawResource;
import org.pdu.platform.problem.Refusal;

/** A resource, as readers see it. */
@Named
@RequestScoped
public class ResourcePage {
  @Inject ShowResource showResource;
  @Inject ShowWorkbench workbench;
  @Inject WithdrawResource withdraw;
  @Inject BrowseLibrary library;
  @Inject FetchAttachment attached;
  @Inject HttpServletRequest request;

  private @Nullable Shown shown;
  private @Nullable Boolean contributes;
  private @Nullable List<Attached> files;
  private boolean workshop;

  public void show() {
    getShown();
  }

  public Shown getShown() {
    if (shown == null) {
      shown = showResource.of(Parameters.text("slug"));
    }
    return shown;
  }

  /** Whether the contributor wants readers to be asked first, and this reader was not yet. */
  public boolean isHeld() {
    return getShown().words().beforeYouRead() && Parameters.text("read").isEmpty();
  }

  /** What is attached to it. */
  public List<Attached> getFiles() {
    if (files == null) {
      files = attached.of(getShown().resource().id().toString());
    }
    return files;
  }

  public String size(long bytes) {
    return FilesPage.size(bytes);
  }

  public String titleOf(String topic) {
    return library.vocabulary().titleOf(topic);
  }

  /** Whether the viewer works on it. */
  public boolean isWorks() {
    isContributes();
    return workshop;
  }

  /** Whether it is the viewer's to take back. */
  public boolean isContributes() {
    if (contributes == null) {
      contributes = request.getUserPrincipal() != null && look();
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
      withdraw.now(Parameters.text("slug"));
      return "/sharing?taken-back";
    });
  }
}
