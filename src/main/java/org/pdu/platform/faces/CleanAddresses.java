package org.pdu.platform.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import org.pdu.platform.web.RoutesFilter;

/** Forms post back to the address that the page was asked for under. */
public class CleanAddresses extends ViewHandlerWrapper {
  public CleanAddresses(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    var root = context.getViewRoot();
    var asked = context.getExternalContext().getRequestMap().get(RoutesFilter.PATH);
    boolean samePage = root != null && viewId.equals(root.getViewId());
    return samePage && asked != null ? asked.toString() : super.getActionURL(context, viewId);
  }
}
