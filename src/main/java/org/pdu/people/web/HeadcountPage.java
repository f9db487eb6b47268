package org.pdu.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.Headcounts.Line;
import org.pdu.people.model.Headcounts.Said;
import org.pdu.people.model.Headcounts.Word;
import org.pdu.people.usecase.RecordHeadcounts;
import org.pdu.people.usecase.RecordHeadcounts.Given;
import org.pdu.people.usecase.ShowHeadcounts;
import org.pdu.people.usecase.ShowHeadcounts.History;
import org.pdu.people.usecase.ShowHeadcounts.Sheet;
import org.pdu.platform.problem.Unacceptable;

/** What one service says of its size from a month on. */
@Named
@RequestScoped
public class HeadcountPage {
  private static final String UNKNOWN = "unknown-";
  private static final int MONTHS = 24;

  @Inject ShowHeadcounts show;
  @Inject RecordHeadcounts record;
  @Inject @RequestParameterMap Map<String, String> request;

  private @Nullable Sheet sheet;
  private @Nullable History history;
  private boolean typed;

  /** Looks it up, so that who may not see it is told so before anything is shown. */
  public void show() {
    getSheet();
  }

  public Sheet getSheet() {
    if (sheet == null) {
      sheet = show.sheet(parameter("service"), month());
    }
    return sheet;
  }

  public History getHistory() {
    if (history == null) {
      history = show.history(parameter("service"), parameter("before"));
    }
    return history;
  }

  /** The months to choose from, this one first. */
  public List<YearMonth> getMonths() {
    return Stream.iterate(getSheet().now(), month -> month.minusMonths(1)).limit(MONTHS).toList();
  }

  public String month(YearMonth month) {
    return Months.words(month);
  }

  public String day(Said said) {
    return Months.day(said.at());
  }

  public boolean isSaved() {
    return request.containsKey("saved");
  }

  /** Whether somebody is asked if unlikely numbers are right. */
  public boolean isAsked() {
    return typed && Messages.any();
  }

  /** The number in the field: as typed, or as it stands. */
  public String number(Line line) {
    return typed
        ? parameter(RecordHeadcounts.FIELD + line.jobRole())
        : line.word().map(Word::people).map(HeadcountPage::digits).orElse("");
  }

  /** Whether "not known" is ticked. */
  public boolean unknown(Line line) {
    return typed
        ? request.containsKey(UNKNOWN + line.jobRole())
        : line.word().filter(word -> word.people().isEmpty()).isPresent();
  }

  /** What stands at present, in words. */
  public String stands(Line line) {
    var word = line.word().map(one -> words(one) + " since " + Months.words(one.from()) + ". ");
    return word.orElse("Nothing said yet. ") + "In post, as far as we know: " + line.inPost() + ".";
  }

  public String words(Word word) {
    return word.people().isEmpty() ? "Not known" : digits(word.people());
  }

  public boolean wrong(Line line) {
    return Messages.at(RecordHeadcounts.FIELD + line.jobRole());
  }

  /** Takes what was typed. */
  public void save() throws IOException {
    typed = true;
    var faces = FacesContext.getCurrentInstance();
    try {
      record.take(
          new Given(
              parameter("service"), month(), people(), request.containsKey(RecordHeadcounts.SURE)));
      faces
          .getExternalContext()
          .redirect("/headcounts/" + parameter("service") + "?month=" + month() + "&saved");
      faces.responseComplete();
    } catch (Unacceptable flawed) {
      flawed.flaws().forEach(flaw -> Messages.say(flaw.field(), flaw.message()));
      faces.getExternalContext().setResponseStatus(422);
    }
  }

  private Map<String, OptionalInt> people() {
    Map<String, OptionalInt> people = new HashMap<>();
    for (var line : getSheet().lines()) {
      var role = line.jobRole().toString();
      var text = parameter(RecordHeadcounts.FIELD + role).strip();
      if (request.containsKey(UNKNOWN + role)) {
        people.put(role, OptionalInt.empty());
      } else if (text.matches("[0-9]{1,9}")) {
        people.put(role, OptionalInt.of(Integer.parseInt(text)));
      } else if (!text.isEmpty() || line.word().isPresent()) {
        people.put(role, OptionalInt.of(-1)); // said at the field
      }
    }
    return people;
  }

  private YearMonth month() {
    try {
      var asked = parameter("month");
      return asked.isEmpty() ? show.thisMonth() : YearMonth.parse(asked);
    } catch (DateTimeException none) {
      return show.thisMonth();
    }
  }

  private static String digits(OptionalInt people) {
    return people.isEmpty() ? "" : Integer.toString(people.getAsInt());
  }

  private String parameter(String name) {
    return Objects.requireNonNullElse(request.get(name), "");
  }

  /** What is said at fields. */
  private static final class Messages {
    static void say(String field, String words) {
      FacesContext.getCurrentInstance()
          .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }

    static boolean at(String field) {
      return !FacesContext.getCurrentInstance().getMessageList(field).isEmpty();
    }

    static boolean any() {
      return !FacesContext.getCurrentInstance().getMessageList().isEmpty();
    }
  }
}
