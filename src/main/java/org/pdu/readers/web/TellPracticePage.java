package org.pdu.readers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pdu.library.ShownResource;
import org.pdu.people.CurrentPerson;
import org.pdu.readers.model.Message.Difference;
import org.pdu.readers.usecase.TellPractice;
import org.pdu.readers.usecase.TellPractice.Change;

/** Saying how something changed what one does. */
@Named
@RequestScoped
public class TellPracticePage {
  @Inject TellPractice tell;
  @Inject CurrentPerson person;
  private @Nullable ShownResource resource;
  private String words = "";
  private @Nullable LocalDate on;

  /** For whom it can have made a difference. */
  public record Choice(String id, String name) {}

  public void show() {
    person.id();
    getResource();
  }

  public ShownResource getResource() {
    if (resource == null) {
      resource = tell.resource(Forms.parameter("slug"));
    }
    return resource;
  }

  public List<Choice> getChoices() {
    return Arrays.stream(Difference.values())
        .map(one -> new Choice(one.code(), one.words()))
        .toList();
  }

  public String getDifference() {
    return Forms.parameter("difference");
  }

  public void say() throws IOException {
    Forms.attempt(
        "words",
        () -> {
          tell.tell(Forms.parameter("slug"), new Change(words, getDifference(), on));
          Forms.go("/practice?said");
        });
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public @Nullable LocalDate getOn() {
    return on;
  }

  public void setOn(@Nullable LocalDate on) {
    this.on = on;
  }
}
