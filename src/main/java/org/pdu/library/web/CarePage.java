package org.pdu.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pdu.consent.Care.Kind;
import org.pdu.consent.Care.Note;
import org.pdu.library.usecase.CareForContributor;
import org.pdu.platform.problem.Unacceptable;

/** How the contributor of a resource is looked after. */
@Named
@RequestScoped
public class CarePage {
  private static final List<Choice> KINDS =
      List.of(
          new Choice("HOURS", "Hours of their time"),
          new Choice("PAYMENT", "A payment, in pounds"),
          new Choice("CHECK_IN", "We asked how they are"),
          new Choice("NO_CONTACT_AFTER", "Nobody gets in touch after this day"));

  @Inject CareForContributor care;

  private @Nullable List<Note> notes;
  private String amount = "";
  private String words = "";
  private @Nullable LocalDate day;

  public void show() {
    getNotes();
  }

  public List<Note> getNotes() {
    if (notes == null) {
      notes = care.of(getId());
    }
    return notes;
  }

  public String getId() {
    return Parameters.text("id");
  }

  public boolean isDone() {
    return Parameters.text("done").equals("noted");
  }

  public List<Choice> getKinds() {
    return KINDS;
  }

  public List<String> getKindChosen() {
    return Parameters.many("kind");
  }

  /** A note, in a sentence. */
  public String say(Note note) {
    return SharingPage.sentence(note);
  }

  /** Notes it. */
  public void note() {
    Forms.send(() -> {
      var code = Parameters.text("kind");
      var kind =
          Arrays.stream(Kind.values())
              .filter(one -> one.name().equals(code))
              .findFirst()
              .orElseThrow(() -> new Unacceptable("kind", "Choose what it was."));
      care.note(getId(), kind, number(), Optional.ofNullable(day), words);
      return "/library/workshop/" + getId() + "/care?done=noted";
    });
  }

  private Optional<BigDecimal> number() {
    var text = amount.strip().replace("£", "");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!text.matches("\\d{1,6}([.]\\d{1,2})?")) {
      throw new Unacceptable("amount", "Give a number, such as 2.5.");
    }
    return Optional.of(new BigDecimal(text));
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public @Nullable LocalDate getDay() {
    return day;
  }

  public void setDay(@Nullable LocalDate day) {
    this.day = day;
  }
}
