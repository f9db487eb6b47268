package org.pdu.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.privacy.usecase.AnswerDataRequest;
import org.pdu.privacy.usecase.CarryOutLeave;
import org.pdu.privacy.usecase.ShowRequestedPerson;
import org.pdu.privacy.usecase.ShowRequestedPerson.Asked;

/** Answering one person's request: a copy of the data, or a leave. */
@Named
@RequestScoped
public class DataRequestPage {
  @Inject ShowRequestedPerson showRequested;
  @Inject AnswerDataRequest answer;
  @Inject CarryOutLeave carryOut;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private @Nullable Asked asked;
  private String reason = "";

  public void show() {
    getAsked();
  }

  public Asked getAsked() {
    if (asked == null) {
      asked = showRequested.one(id());
    }
    return asked;
  }

  /** Hands the copy over as a file. */
  public void export() throws IOException {
    try {
      var data = answer.export(id(), reason);
      var faces = FacesContext.getCurrentInstance();
      var response = (HttpServletResponse) faces.getExternalContext().getResponse();
      MyDataServlet.send(response, "data-request.zip", data.zip());
      faces.responseComplete();
    } catch (Unacceptable flawed) {
      Answering.say(flawed);
    }
  }

  /** Whether the person wanted no time for second thoughts. */
  public boolean isAtOnce() {
    return "now".equals(parameters.get("when"));
  }

  /** Begins the leave, or carries it out. */
  public void leave() throws IOException {
    try {
      carryOut.of(id(), reason, isAtOnce());
      Answering.go(isAtOnce() ? "/admin/data-requests?gone" : "/admin/data-requests/" + id());
    } catch (Unacceptable flawed) {
      Answering.say(flawed);
    } catch (Conflict lastOne) {
      Answering.say(409, "reason", lastOne.sentence());
    }
  }

  /** Stops a leave that has begun. */
  public void stop() throws IOException {
    try {
      carryOut.stop(id(), reason);
      Answering.go("/admin/data-requests/" + id());
    } catch (Unacceptable flawed) {
      Answering.say(flawed);
    }
  }

  private String id() {
    return parameters.getOrDefault("person", "");
  }

  public String day(Instant at) {
    return Answering.day(at);
  }

  public String time(Instant at) {
    return Answering.time(at);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
