package org.pdu.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pdu.oversight.usecase.ShowLooks;
import org.pdu.oversight.usecase.ShowLooks.Look;
import org.pdu.platform.rest.Page;

/** Who looked at what is kept of the one who reads. */
@Named
@RequestScoped
public class LookedPage {
  @Inject ShowLooks show;
  @Inject HttpServletRequest request;
  private @Nullable Page<Look> page;

  public void show() {
    var after = request.getParameter("after");
    page = show.own(after == null ? "" : after);
  }

  public List<Look> getLooks() {
    return page == null ? List.of() : page.items();
  }

  /** The mark of the next page; empty on the last. */
  public String getNext() {
    return page == null || page.next() == null ? "" : page.next();
  }

  /** What was looked at, in words. */
  public String what(Look look) {
    return switch (look.action()) {
      case "oversight.viewing-begun" -> "Began to see the site as you see it, to help";
      case "oversight.page-viewed" -> "Looked at a page as you see it: " + look.subject();
      case "oversight.audit-searched" -> "Looked up what was done by you, or about you";
      default -> look.action().substring(look.action().indexOf('.') + 1).replace('-', ' ');
    };
  }

  public String when(Look look) {
    return Moments.words(look.at());
  }
}
