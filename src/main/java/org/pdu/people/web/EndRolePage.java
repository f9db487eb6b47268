package org.pdu.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.Grants.Kept;
import org.pdu.people.usecase.EndRole;
import org.pdu.people.usecase.ShowRoles;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;

/** Ending a role, with a reason. */
@Named
@RequestScoped
public class EndRolePage {
  @Inject ShowRoles show;
  @Inject EndRole end;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private ShowRoles.@Nullable View view;
  private @Nullable Kept kept;
  private String reason = "";

  /** Refuses before anything is shown. */
  public void show() {
    kept = getKept();
  }

  /** Whose role it is; the address names person and grant, and they must belong together. */
  public ShowRoles.View getView() {
    if (view == null) {
      view = show.of(parameters.getOrDefault("person", ""));
    }
    return view;
  }

  public Kept getKept() {
    if (kept == null) {
      kept = end.asked(grant());
      if (!kept.person().equals(getView().id())) {
        throw new NotFound("This person has no such role.");
      }
    }
    return kept;
  }

  /** Ends it and goes back to the person's roles. */
  public void end() throws IOException {
    var person = getKept().person();
    try {
      end.of(grant(), reason);
      Forms.go("/roles/" + person + "?ended");
    } catch (Unacceptable flawed) {
      Forms.say(flawed);
    } catch (Conflict last) {
      Forms.say(409, "reason", last.sentence());
    }
  }

  public String getWords() {
    return RoleWords.of(getKept().grant().role());
  }

  public String getWhere() {
    return RoleWords.where(getKept());
  }

  private String grant() {
    return parameters.getOrDefault("grant", "");
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
