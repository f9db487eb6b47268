package org.pdu.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.pdu.people.CurrentPerson;
import org.pdu.people.PersonId;
import org.pdu.people.Role;
import org.pdu.platform.web.RoutesFilter;
import org.pdu.platform.web.SignInCookie;

/** Who looks at a page: for header and navigation only; what may be done is asked elsewhere. */
@Named("viewer")
@RequestScoped
public class ViewerBean {
  @Inject CurrentPerson person;
  @Inject HttpServletRequest request;

  public boolean isSignedIn() {
    return person.signedIn();
  }

  public String getName() {
    return person.name();
  }

  public boolean isMayTrain() {
    return person.holds(Role.LEARNER);
  }

  public boolean isMayOutcomes() {
    var scope = person.scope();
    return scope.city() || !scope.organisations().isEmpty();
  }

  /** Whether somebody's staff and places are the viewer's to look after: the own, or all. */
  public boolean isMayLead() {
    return person.holds(Role.LEAD)
        || person.holds(Role.PDU_STAFF)
        || person.holds(Role.ADMINISTRATOR);
  }

  public boolean isMayAdminister() {
    return person.holds(Role.ADMINISTRATOR);
  }

  /** Whether the viewer is that person. */
  public boolean is(PersonId other) {
    return person.known().filter(other::equals).isPresent();
  }

  public String getHomePath() {
    return person.signedIn() ? "/home" : "/";
  }

  public String getPath() {
    var path = request.getAttribute(RoutesFilter.PATH);
    return path == null ? request.getRequestURI() : path.toString();
  }

  /** Empty while somebody looks over the person's shoulder: no form may work then, or later. */
  public String getAntiForgery() {
    if (person.behind().isPresent()) {
      return "";
    }
    return SignInCookie.of(request).map(SignInCookie::antiForgery).orElse("");
  }
}
