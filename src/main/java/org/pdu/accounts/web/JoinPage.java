package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.usecase.AskToJoin;
import org.pdu.accounts.usecase.ConfirmJoining;
import org.pdu.accounts.usecase.ConfirmJoining.Joining;
import org.pdu.people.Place;
import org.pdu.platform.web.ClientAddress;

/** Asking for an account; and, by the link of the letter, saying where one works. */
@Named
@RequestScoped
public class JoinPage {
  @Inject AskToJoin askToJoin;
  @Inject ConfirmJoining confirmJoining;
  @Inject ClientAddress client;
  @Inject HttpServletRequest servlet;
  @Inject @RequestParameterMap Map<String, String> request;
  private @Nullable Optional<Joining> joining;
  private String email = "";
  private String name = "";
  private String password = "";

  public List<Place> getOrganisations() {
    return askToJoin.organisations();
  }

  public void ask() throws IOException {
    Reply.after(() -> {
      askToJoin.ask(email, name, asked("organisation"), client.of(servlet));
      Reply.go("/join?sent");
    });
  }

  /** Looks at the link before anything is written. */
  public void show() {
    if (getJoining() == null) {
      Reply.gone();
    }
  }

  /** What the link is for; null when it does not work. */
  public @Nullable Joining getJoining() {
    if (joining == null) {
      joining = confirmJoining.show(asked("token"));
    }
    return joining.orElse(null);
  }

  public void confirm() throws IOException {
    Reply.after(() -> {
      boolean in =
          confirmJoining.confirm(asked("token"), asked("service"), asked("jobRole"), password);
      Reply.go(in ? "/sign-in?ready" : "/join?asked");
    });
  }

  /** What was chosen from a list, or stands in the address. */
  public String asked(String field) {
    return request.getOrDefault(field, "");
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

  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
