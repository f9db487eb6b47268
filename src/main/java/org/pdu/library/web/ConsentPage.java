package org.pdu.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pdu.consent.Consent;
import org.pdu.consent.ConsentText;
import org.pdu.library.usecase.GiveConsent;
import org.pdu.library.usecase.ShowConsent;
import org.pdu.library.usecase.ShowConsent.Asked;

/** What may be shared, where, under which name and until when. */
@Named
@RequestScoped
public class ConsentPage {
  @Inject ShowConsent showConsent;
  @Inject GiveConsent giveConsent;
  @Inject HttpServletRequest request;

  private final Map<String, String> typedWords = new HashMap<>();
  private @Nullable Asked asked;
  private @Nullable LocalDate until;
  private @Nullable LocalDate reviewOn;
  private boolean untilTyped;

  public void show() {
    asked();
  }

  private Asked asked() {
    if (asked == null) {
      asked = showConsent.of(getId());
    }
    return asked;
  }

  public String getId() {
    return Parameters.text("id");
  }

  public ConsentText getText() {
    return asked().text();
  }

  private Optional<Consent> known() {
    return asked().consent();
  }

  /** Takes it down. */
  public void give() {
    Forms.send(() -> {
      giveConsent.give(getId(), new ConsentForm(typedWords).wish(until, reviewOn));
      return "/library/workshop/" + getId() + "?done=allowed";
    });
  }

  public List<Choice> getOwners() {
    return ConsentForm.OWNERS;
  }

  public List<Choice> getNames() {
    return ConsentForm.NAMES;
  }

  public List<Choice> getLikenesses() {
    return ConsentForm.LIKENESSES;
  }

  public List<Choice> getUses() {
    return ConsentForm.USES;
  }

  public List<Choice> getLeavings() {
    return ConsentForm.LEAVINGS;
  }

  public List<String> chosen(String field) {
    return request.getMethod().equals("POST")
        ? Parameters.many(field)
        : ConsentForm.known(field, known(), asked().mine());
  }

  private String text(String name) {
    var typed = typedWords.get(name);
    return typed != null ? typed : known().map(one -> ConsentForm.known(name, one)).orElse("");
  }

  public @Nullable LocalDate getUntil() {
    return untilTyped ? until : known().flatMap(Consent::until).orElse(null);
  }

  public void setUntil(@Nullable LocalDate day) {
    untilTyped = true;
    until = day;
  }

  public LocalDate getReviewOn() {
    return reviewOn != null ? reviewOn : asked().reviewOn();
  }

  public void setReviewOn(@Nullable LocalDate day) {
    reviewOn = day;
  }

  public String getContributor() {
    return text("contributor");
  }

  public void setContributor(String typed) {
    typedWords.put("contributor", typed);
  }

  public String getEvidence() {
    return text("evidence");
  }

  public void setEvidence(String typed) {
    typedWords.put("evidence", typed);
  }

  public String getCalled() {
    return text("called");
  }

  public void setCalled(String typed) {
    typedWords.put("called", typed);
  }

  public String getEvents() {
    return text("events");
  }

  public void setEvents(String typed) {
    typedWords.put("events", typed);
  }

  public String getConditions() {
    return text("conditions");
  }

  public void setConditions(String typed) {
    typedWords.put("conditions", typed);
  }

  public String getCredit() {
    return text("credit");
  }

  public void setCredit(String typed) {
    typedWords.put("credit", typed);
  }

  public String getThanks() {
    return text("thanks");
  }

  public void setThanks(String typed) {
    typedWords.put("thanks", typed);
  }
}
