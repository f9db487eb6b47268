package org.pdu.curation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pdu.curation.model.Search;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;

/** What the search page links to: for navigation only; what may be done is asked elsewhere. */
@Named("curation")
@RequestScoped
public class CurationBean {
  @Inject CurrentPerson person;
  @Inject HttpServletRequest request;

  public boolean isCurator() {
    return person.holds(Role.PDU_STAFF)
        || person.holds(Role.EXPERT_CITIZEN)
        || person.holds(Role.ADMINISTRATOR);
  }

  /** Whether there is a search to be saved, and somebody to save it. */
  public boolean isSaveable() {
    return person.signedIn() && search().flaw().isEmpty();
  }

  /** Where the search that is shown can be saved. */
  public String getSavePath() {
    return "/search/saved/new?" + search().query();
  }

  private Search search() {
    Map<String, List<String>> filters = new TreeMap<>();
    for (var name : Search.FILTERS) {
      filters.put(
          name,
          Arrays.stream(all(name)).map(String::strip).filter(value -> !value.isEmpty()).toList());
    }
    var words = all("q");
    return new Search(words.length == 0 ? "" : words[0], filters);
  }

  private String[] all(String name) {
    String @Nullable [] values = request.getParameterValues(name);
    return values == null ? new String[0] : values;
  }
}
