package org.pdu.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.pdu.people.usecase.RequestOrganisation;
import org.pdu.platform.faces.Submission;

/** Asks for an organisation that is not here yet. */
@Named
@RequestScoped
public class OrganisationRequestPage {
  @Inject RequestOrganisation requests;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private String name = "";
  private String area = "";
  private String who = "";
  private String email = "";

  /** Sends it and says what comes next. */
  public void submit() throws IOException {
    Submission.of(() -> {
      requests.with(new RequestOrganisation.Form(name, getSector(), area, who, email));
      return "/organisation-request?sent";
    });
  }

  public boolean isSent() {
    return parameters.containsKey("sent");
  }

  public List<Choice> getSectors() {
    return Choice.sectors();
  }

  public String getSector() {
    return parameters.getOrDefault("sector", "");
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getArea() {
    return area;
  }

  public void setArea(String area) {
    this.area = area;
  }

  public String getWho() {
    return who;
  }

  public void setWho(String who) {
    this.who = who;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
