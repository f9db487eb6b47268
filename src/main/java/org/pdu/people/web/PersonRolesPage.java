package org.pdu.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
  /** Stands for no choice: an option without a value would be sent as its words. */
  private static final String NONE = "-";

  @Inject ShowRoles show;
  @Inject GrantRole grant;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private ShowRoles.@Nullable View view;
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
      grant.to(person(), new GrantRole.Asked(asked("role"), asked("organisation"), reason, endsOn));
      Forms.go("/roles/" + getView().id() + "?given");
    } catch (Unacceptable flawed) {
      Forms.say(flawed);
    } catch (Conflict held) {
      Forms.say(409, "role", held.sentence());
    }
  }

  /** Something to choose, and whether it was chosen. */
  public record Choice(String value, String words, boolean chosen) {}

  /** The roles to choose from, by what people call them. */
  public List<Choice> getRoles() {
    var all = new ArrayList<Choice>();
    all.add(choice("role", NONE, "Choose a role"));
    getView().grantable().forEach(each -> all.add(choice("role", each.name(), RoleWords.of(each))));
    return all;
  }

  /** The places to choose from. */
  public List<Choice> getPlaces() {
    var all = new ArrayList<Choice>();
    if (getView().cityWide() || getView().organisations().isEmpty()) {
      all.add(choice("organisation", NONE, "The whole partnership"));
    }
    getView()
        .organisations()
        .forEach(at -> all.add(choice("organisation", at.id().toString(), at.name())));
    return all;
  }

  private Choice choice(String field, String value, String words) {
    return new Choice(value, words, value.equals(parameters.get(field)));
  }

  private String asked(String field) {
    var chosen = parameters.getOrDefault(field, "");
    return chosen.equals(NONE) ? "" : chosen;
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
