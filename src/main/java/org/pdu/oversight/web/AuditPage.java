package org.pdu.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pdu.oversight.usecase.SearchAudit;
import org.pdu.oversight.usecase.SearchAudit.Found;
import org.pdu.oversight.usecase.SearchAudit.Line;
import org.pdu.platform.problem.Unacceptable;

/** Searching what was done and who looked. */
@Named
@RequestScoped
public class AuditPage {
  private static final List<String> FIELDS =
      List.of("who", "action", "subject", "about", "from", "to");

  @Inject SearchAudit search;
  @Inject HttpServletRequest request;
  private Found found = new Found(List.of(), Optional.empty(), Optional.empty());

  /** Searches; what is not right yet is said at its field. */
  public void show() {
    try {
      found =
          search.by(
              new SearchAudit.Asked(
                  asked("who"),
                  asked("action"),
                  asked("subject"),
                  asked("about"),
                  asked("from"),
                  asked("to"),
                  asked("after")));
    } catch (Unacceptable flawed) {
      var faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().setResponseStatus(422);
      for (var flaw : flawed.flaws()) {
        var words = flaw.message();
        faces.addMessage(flaw.field(), new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
      }
    }
  }

  public List<Line> getLines() {
    return found.lines();
  }

  /** The address of the next page; empty on the last. */
  public String getNext() {
    return found.next().map(mark -> "/admin/audit?" + query() + "after=" + coded(mark)).orElse("");
  }

  /** What was typed into a field of the search. */
  public String asked(String field) {
    var value = request.getParameter(field);
    return value == null ? "" : value;
  }

  /** What is wrong with a field; empty when nothing is. */
  public String wrong(String field) {
    return FacesContext.getCurrentInstance().getMessageList(field).stream()
        .map(FacesMessage::getSummary)
        .collect(Collectors.joining(" "));
  }

  public String when(Line line) {
    return Moments.words(line.row().at());
  }

  public String who(Line line) {
    return line.who().isEmpty() ? "The product itself, or somebody not known" : line.who();
  }

  public boolean look(Line line) {
    return line.row().kind() == org.pdu.platform.audit.AuditEntry.Kind.READ;
  }

  private String query() {
    return FIELDS.stream()
        .filter(field -> !asked(field).isEmpty())
        .map(field -> field + "=" + coded(asked(field)) + "&")
        .collect(Collectors.joining());
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
