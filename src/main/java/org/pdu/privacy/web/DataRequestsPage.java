package org.pdu.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.people.FoundPerson;
import org.pdu.privacy.usecase.FindPeople;

/** Finding the person whom a written request is about. */
@Named
@RequestScoped
public class DataRequestsPage {
  @Inject FindPeople findPeople;
  @Inject @RequestParameterMap Map<String, String> parameters;
  private @Nullable List<FoundPerson> found;

  public void show() {
    getFound();
  }

  public String getWords() {
    return parameters.getOrDefault("q", "").strip();
  }

  public List<FoundPerson> getFound() {
    if (found == null) {
      found = findPeople.by(getWords());
    }
    return found;
  }
}
