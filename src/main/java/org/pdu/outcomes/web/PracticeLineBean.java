package org.pdu.outcomes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.outcomes.model.PracticeMonth;
import org.pdu.outcomes.model.Sentences;
import org.pdu.outcomes.model.Unit;
import org.pdu.outcomes.usecase.ShowPracticeChanges;
import org.pdu.platform.web.RoutesFilter;

/** One line: how many people told of a change in what they do, this month and the last. */
@Named("practiceLine")
@RequestScoped
public class PracticeLineBean {
  private static final String ONE = "/outcomes/organisations/";

  @Inject ShowPracticeChanges showChanges;
  @Inject HttpServletRequest asked;
  @Inject @RequestParameterMap Map<String, String> request;
  private @Nullable List<PracticeMonth> months;

  public PracticeMonth getNow() {
    return months().get(months().size() - 1);
  }

  public PracticeMonth getBefore() {
    return months().get(months().size() - 2);
  }

  public String words(PracticeMonth month) {
    return Sentences.words(month.people());
  }

  public String mark(PracticeMonth month) {
    return Sentences.mark(month.people());
  }

  private List<PracticeMonth> months() {
    if (months == null) {
      boolean one = String.valueOf(asked.getAttribute(RoutesFilter.PATH)).startsWith(ONE);
      months =
          one
              ? showChanges.of(Unit.Kind.ORGANISATION, request.getOrDefault("id", ""))
              : showChanges.of(Unit.Kind.CITY, "");
    }
    return months;
  }
}
