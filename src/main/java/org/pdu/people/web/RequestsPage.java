package org.pdu.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.OrganisationRequests.Request;
import org.pdu.people.usecase.DecideRequest;
import org.pdu.platform.faces.Submission;
import org.pdu.platform.time.ClockSource;

/** Who asked for an organisation, and what is said to them. */
@Named
@RequestScoped
public class RequestsPage {
  @Inject DecideRequest decide;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private @Nullable List<Request> all;
  private @Nullable Request one;
  private String reason = "";

  public List<Request> getAll() {
    if (all == null) {
      all = decide.latest();
    }
    return all;
  }

  /** Finds the request in the address, or says that there is none. */
  public void load() {
    getOne();
  }

  /** The request in the address. */
  public Request getOne() {
    if (one == null) {
      one = decide.of(id());
    }
    return one;
  }

  /** Says yes, and shows the new organisation. */
  public void accept() throws IOException {
    Submission.of(() -> "/places/" + decide.accept(id(), reason).slug() + "?done=opened");
  }

  /** Says no. */
  public void decline() throws IOException {
    Submission.of(() -> {
      decide.decline(id(), reason);
      return "/places/requests";
    });
  }

  /** A state, as people say it. */
  public String words(Request request) {
    return switch (request.state()) {
      case WAITING -> "Waiting";
      case ACCEPTED -> "Accepted";
      case DECLINED -> "Declined";
    };
  }

  public String day(Instant at) {
    return PlaceWords.day(LocalDate.ofInstant(at, ClockSource.CITY));
  }

  private String id() {
    return parameters.getOrDefault("id", "");
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
