package org.pdu.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.staff.usecase.AddMember;
import org.pdu.staff.usecase.PlaceForm;
import org.pdu.staff.usecase.ShowStaff;
import org.pdu.staff.usecase.ShowStaff.Filter;
import org.pdu.staff.usecase.ShowStaff.StaffList;

/** The form for somebody who is new in an organisation. */
@Named
@RequestScoped
public class AddMemberPage {
  @Inject ShowStaff showStaff;
  @Inject AddMember addMember;
  @Inject @RequestParameterMap Map<String, String> request;
  private @Nullable StaffList list;
  private String email = "";
  private String name = "";
  private String share = "1";
  private String starts = "";
  private String ends = "";

  /** Reads what there is to choose from. */
  public void show() {
    getList();
  }

  public StaffList getList() {
    if (list == null) {
      list = showStaff.of(new Filter(parameter("organisation"), "", "", "", Optional.empty(), ""));
    }
    return list;
  }

  /** Adds the person and leads to them. */
  public void add() throws IOException {
    var place = new PlaceForm(getService(), getJobRole(), share, starts, ends);
    try {
      var who = addMember.to(getOrganisation(), email, name, place);
      Faces.go("/staff/" + who + "?organisation=" + getOrganisation() + "&changed");
    } catch (Unacceptable flawed) {
      Faces.say(flawed);
    }
  }

  public String getOrganisation() {
    return getList().organisation().map(place -> place.id().toString()).orElse("");
  }

  public String getService() {
    return parameter("service");
  }

  public String getJobRole() {
    return parameter("jobRole");
  }

  private String parameter(String of) {
    return Objects.requireNonNullElse(request.get(of), "");
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getShare() {
    return share;
  }

  public void setShare(String share) {
    this.share = share;
  }

  public String getStarts() {
    return starts;
  }

  public void setStarts(String starts) {
    this.starts = starts;
  }

  public String getEnds() {
    return ends;
  }

  public void setEnds(String ends) {
    this.ends = ends;
  }
}
