package org.pdu.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.people.Role;
import org.pdu.people.model.Grants.Kept;
import org.pdu.people.usecase.GrantRole;
import org.pdu.people.usecase.ShowRoles;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.Unacceptable;

/** One person's roles: what is held, since when, by whom and why; and giving another. */
@Named
@RequestScoped
public class PersonRolesPage {
  @Inject ShowRoles show;
  @Inject GrantRole grant;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private ShowRoles.@Nullable View view;
  private String role = "";
  private String organisation = "";
  private String reason = "";
  private String endsOn = "";

  /** Refuses before anything is shown. */
  public void show() {
    view = show.of(person());
  }

  public ShowRoles.View getView() {
    if (view == null) {
      view = show.of(person());
    }
    return view;
  }

  /** Gives the role and shows it. */
  public void give() throws IOException {
    try {
      grant.to(person(), new GrantRole.Asked(role, organisation, reason, endsOn));
      Forms.go("/roles/" + getView().id() + "?given");
    } catch (Unacceptable flawed) {
      Forms.say(flawed);
    } catch (Conflict held) {
      Forms.say(409, "role", held.sentence());
    }
  }

  /** The roles to choose from, by what people call them. */
  public Map<String, String> getChoices() {
    var choices = new LinkedHashMap<String, String>();
    choices.put("Choose a role", "");
    getView().grantable().forEach(each -> choices.put(RoleWords.of(each), each.name()));
    return choices;
  }

  /** The places to choose from. */
  public Map<String, String> getPlaces() {
    var choices = new LinkedHashMap<String, String>();
    if (getView().cityWide() || getView().organisations().isEmpty()) {
      choices.put("The whole partnership", "");
    }
    getView().organisations().forEach(at -> choices.put(at.name(), at.id().toString()));
    return choices;
  }

  public boolean isGiven() {
    return parameters.containsKey("given");
  }

  public boolean isEnded() {
    return parameters.containsKey("ended");
  }

  public boolean mayEnd(Kept kept) {
    return getView().endable().contains(kept.id());
  }

  public String words(Role each) {
    return RoleWords.of(each);
  }

  public String where(Kept kept) {
    return RoleWords.where(kept);
  }

  public String by(Kept kept) {
    return RoleWords.by(kept);
  }

  public String why(String given) {
    return RoleWords.why(given);
  }

  public String day(LocalDate day) {
    return RoleWords.day(day);
  }

  private String person() {
    return parameters.getOrDefault("person", "");
  }

  public String getRole() {
    return role;
  }

  /** Faces takes the empty choice of a list for none at all. */
  public void setRole(@Nullable String role) {
    this.role = role == null ? "" : role;
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(@Nullable String organisation) {
    this.organisation = organisation == null ? "" : organisation;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(String endsOn) {
    this.endsOn = endsOn;
  }
}
