package org.pdu.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.privacy.model.AboutMe;
import org.pdu.privacy.usecase.TellAboutMe;
import org.pdu.privacy.usecase.TellAboutMe.Line;
import org.pdu.privacy.usecase.TellAboutMe.Opened;

/** Telling about oneself, if one likes: all questions, and one at a time. */
@Named
@RequestScoped
public class AboutMePage {
  @Inject TellAboutMe tell;
  @Inject @RequestParameterMap Map<String, String> parameters;
  @Inject @RequestParameterValuesMap Map<String, String[]> values;

  private @Nullable Opened opened;
  private @Nullable AboutMe typed;

  public void show() {
    tell.open();
  }

  public boolean isOpen() {
    return tell.open();
  }

  public List<Line> getAll() {
    return tell.all();
  }

  /** The question of this address. */
  public Opened getOne() {
    if (opened == null) {
      opened = tell.one(code());
    }
    return opened;
  }

  /** Whether something is kept that can't be opened with the present key. */
  public boolean isLocked() {
    return getOne().told() && getOne().answer().isEmpty();
  }

  /** Whether an answer is chosen: in what was just sent, or in what is kept. */
  public boolean chosen(String choice) {
    return shown().choices().contains(choice);
  }

  /** The person's own words: those just sent, or those kept. */
  public String getWords() {
    return shown().ownWords();
  }

  private AboutMe shown() {
    return typed != null ? typed : getOne().answer().orElse(new AboutMe(Set.of(), ""));
  }

  /** Keeps the answer, or says what to mend. */
  public void keep() throws IOException {
    var told =
        new AboutMe(
            new java.util.HashSet<>(List.of(values.getOrDefault("choice", new String[0]))),
            parameters.getOrDefault("words", "").strip());
    typed = told;
    try {
      tell.keep(code(), told);
      Answering.go("/my-data/about-me?kept");
    } catch (Unacceptable flawed) {
      Answering.say(flawed);
    }
  }

  /** Takes the answer back. */
  public void takeBack() throws IOException {
    tell.takeBack(code());
    Answering.go("/my-data/about-me?gone");
  }

  private String code() {
    return parameters.getOrDefault("aspect", "");
  }
}
