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
import org.pdu.staff.usecase.ChangePlace;
import org.pdu.staff.usecase.ChangePlace.Which;
import org.pdu.staff.usecase.PlaceForm;
import org.pdu.staff.usecase.ShowMember;
import org.pdu.staff.usecase.ShowMember.Held;
import org.pdu.staff.usecase.ShowMember.Member;
import org.pdu.staff.usecase.ShowStaff;
import org.pdu.staff.usecase.ShowStaff.Filter;
import org.pdu.staff.usecase.ShowStaff.StaffList;

/** The forms that correct a place from a day on, or end it. */
@Named
@RequestScoped
public class ChangePlacePage {
  @Inject ShowMember showMember;
  @Inject ShowStaff showStaff;
  @Inject ChangePlace changePlace;
  @Inject @RequestParameterMap Map<String, String> request;
  private @Nullable Member member;
  private @Nullable Held held;
  private @Nullable StaffList list;
  private @Nullable String share;
  private String day = "";
  private String why = "";

  /** Reads the place that the address names. */
  public void show() {
    var found = showMember.of(parameter("organisation"), parameter("person"));
    member = found;
    held = showMember.place(found, parameter("affiliation"));
  }

  /** Corrects it and leads back to the person. */
  public void change() throws IOException {
    try {
      var form = new PlaceForm(getService(), getJobRole(), getShare(), day, "");
      changePlace.from(which(), form, why);
      back();
    } catch (Unacceptable flawed) {
      Faces.say(flawed);
    }
  }

  /** Ends it and leads back to the person. */
  public void end() throws IOException {
    try {
      changePlace.end(which(), day, why);
      back();
    } catch (Unacceptable flawed) {
      Faces.say(flawed);
    }
  }

  private void back() throws IOException {
    Faces.go(getBack() + "&changed");
  }

  private Which which() {
    return new Which(parameter("organisation"), parameter("person"), parameter("affiliation"));
  }

  public String getBack() {
    return "/staff/%s?organisation=%s"
        .formatted(getMember().person().id(), getMember().organisation().id());
  }

  public Member getMember() {
    if (member == null) {
      show();
    }
    return Objects.requireNonNull(member);
  }

  public Held getHeld() {
    if (held == null) {
      show();
    }
    return Objects.requireNonNull(held);
  }

  /** What there is to choose from. */
  public StaffList getList() {
    if (list == null) {
      var organisation = getMember().organisation().id().toString();
      list = showStaff.of(new Filter(organisation, "", "", "", Optional.empty(), ""));
    }
    return list;
  }

  public String getService() {
    return request.getOrDefault("service", getHeld().affiliation().service().toString());
  }

  public String getJobRole() {
    return request.getOrDefault("jobRole", getHeld().affiliation().jobRole().toString());
  }

  public String getShare() {
    return Objects.requireNonNullElseGet(
        share, () -> getHeld().affiliation().share().stripTrailingZeros().toPlainString());
  }

  public void setShare(String share) {
    this.share = share;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  private String parameter(String name) {
    return Objects.requireNonNullElse(request.get(name), "");
  }
}
