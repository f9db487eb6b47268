package org.pdu.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.rest.Page;
import org.pdu.privacy.usecase.SeenLook;
import org.pdu.privacy.usecase.ShowLooks;

/** Who looked at what is kept of the one who reads. */
@Named
@RequestScoped
public class LookedPage {
  @Inject ShowLooks show;
  @Inject HttpServletRequest request;
  private @Nullable Page<SeenLook> page;

  public void show() {
    var after = request.getParameter("after");
    page = show.own(after == null ? "" : after);
  }

  public List<SeenLook> getLooks() {
    return page == null ? List.of() : page.items();
  }

  /** The mark of the next page; empty on the last. */
  public String getNext() {
    return page == null || page.next() == null ? "" : page.next();
  }

  public String when(SeenLook look) {
    return Answering.time(look.at());
  }
}
