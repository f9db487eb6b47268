package org.pdu.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.Champions.Word;
import org.pdu.people.usecase.BeChampion;
import org.pdu.people.usecase.BeChampion.Own;
import org.pdu.people.usecase.BeChampion.Yes;
import org.pdu.platform.problem.Unacceptable;

/** Being a champion, where one works: yes, no, and taking a yes back. */
@Named
@RequestScoped
public class ChampionPage {
  @Inject BeChampion champion;
  @Inject @RequestParameterMap Map<String, String> request;

  private @Nullable List<Own> all;
  private @Nullable Own own;
  private @Nullable String topics;
  private @Nullable String contact;
  private @Nullable LocalDate until;

  /** Looks up the service in the address. */
  public void show() {
    getOwn();
  }

  /** Looks up where the person works. */
  public void look() {
    getAll();
  }

  /** Everywhere the person works. */
  public List<Own> getAll() {
    if (all == null) {
      all = champion.own();
    }
    return all;
  }

  /** How often the person is asked at present. */
  public long getAsked() {
    return getAll().stream().filter(Own::asked).count();
  }

  public Own getOwn() {
    if (own == null) {
      own = champion.own(service());
    }
    return own;
  }

  /** Says yes. */
  public void yes() throws IOException {
    boolean agreed = request.containsKey("agreed");
    var last = Optional.ofNullable(until);
    try {
      champion.yes(new Yes(service(), getTopics(), getContact(), last, agreed));
      go("/champions/me?said=yes");
    } catch (Unacceptable flawed) {
      var faces = FacesContext.getCurrentInstance();
      flawed
          .flaws()
          .forEach(flaw ->
              faces.addMessage(
                  flaw.field(),
                  new FacesMessage(FacesMessage.SEVERITY_ERROR, flaw.message(), flaw.message())));
      faces.getExternalContext().setResponseStatus(422);
    }
  }

  /** Says no, or takes a yes back. */
  public void no(String service) throws IOException {
    champion.no(service);
    go("/champions/me?said=no");
  }

  public String getSaid() {
    return Objects.requireNonNullElse(request.get("said"), "");
  }

  private static void go(String path) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect(path);
    faces.responseComplete();
  }

  private String service() {
    return Objects.requireNonNullElse(request.get("service"), "");
  }

  public String getTopics() {
    return topics == null ? said().map(Word::topics).orElse("") : topics;
  }

  public void setTopics(String topics) {
    this.topics = topics;
  }

  public String getContact() {
    return contact == null ? said().map(Word::contact).orElse("") : contact;
  }

  public void setContact(String contact) {
    this.contact = contact;
  }

  public @Nullable LocalDate getUntil() {
    return until == null ? said().flatMap(Word::until).orElse(null) : until;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }

  private Optional<Word> said() {
    return getOwn().last();
  }
}
