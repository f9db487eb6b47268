package org.pdu.oversight.usecase;

import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Directory;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditQuestion;
import org.pdu.platform.audit.AuditRow;
import org.pdu.platform.audit.AuditRows;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.problem.Unacceptable.Flaw;
import org.pdu.platform.time.ClockSource;

/** Searches what was done and who looked. */
@UseCase
@Allow(Role.ADMINISTRATOR)
public class SearchAudit {
  /** Rows on a page. */
  public static final int ROWS = 50;

  private static final int LONGEST = 200;

  @Inject AuditRows rows;
  @Inject Register register;
  @Inject Directory directory;
  @Inject CurrentPerson caller;
  @Inject AuditTrail audit;

  /**
   * What is asked, as typed; what is empty does not narrow.
   *
   * @param who the e-mail address or id of the one who did it
   * @param action its beginning
   * @param subject a part of it
   * @param about the e-mail address or id of the person whose record it was
   * @param from the first day
   * @param to the last day
   * @param after what {@code next} of the page before says
   */
  public record Asked(
      String who,
      String action,
      String subject,
      String about,
      String from,
      String to,
      String after) {}

  /** A row with the names that its ids stand for; empty where there is none. */
  public record Line(AuditRow row, String who, String about) {}

  /**
   * A page of rows.
   *
   * @param next pass it as {@code after} to get the next page; empty on the last
   * @param newestSeal number and hash of the newest seal; empty before the first
   */
  public record Found(List<Line> lines, Optional<String> next, Optional<String> newestSeal) {}

  /**
   * @throws Unacceptable when nobody has that address or id, or a day is none
   */
  public Found by(Asked asked) {
    List<Flaw> flaws = new ArrayList<>();
    var question =
        new AuditQuestion(
            person("who", asked.who(), flaws),
            text("action", asked.action(), flaws),
            text("subject", asked.subject(), flaws),
            person("about", asked.about(), flaws),
            Optional.empty(),
            false,
            day("from", asked.from(), 0, flaws),
            day("to", asked.to(), 1, flaws));
    if (!flaws.isEmpty()) {
      throw new Unacceptable(flaws);
    }
    return answer(question, asked.after());
  }

  private Found answer(AuditQuestion question, String after) {
    if (after.isEmpty()) {
      question.who().ifPresent(this::looked);
      question.about().ifPresent(this::looked);
    }
    var page = rows.find(question, after, ROWS);
    Map<UUID, String> names = new HashMap<>();
    return new Found(
        page.items().stream()
            .map(row -> new Line(row, name(row.who(), names), name(row.about(), names)))
            .toList(),
        Optional.ofNullable(page.next()),
        rows.newestSeal());
  }

  /** To look up what a person did is a look at that person's record. */
  private void looked(UUID person) {
    if (!person.equals(caller.id().value())) {
      audit.read(caller.id().value(), "oversight.audit-searched", person, "");
    }
  }

  private String name(Optional<UUID> id, Map<UUID, String> known) {
    return id.map(one ->
            known.computeIfAbsent(
                one, any -> directory.nameOf(new PersonId(any)).orElse(any.toString())))
        .orElse("");
  }

  private Optional<UUID> person(String field, String typed, List<Flaw> flaws) {
    var text = text(field, typed, flaws);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      var found = register.byEmail(text).map(person -> person.id().value());
      if (found.isEmpty()) {
        flaws.add(new Flaw(field, "Nobody has this e-mail address."));
      }
      return found;
    }
  }

  private static String text(String field, String typed, List<Flaw> flaws) {
    if (typed.length() > LONGEST || typed.indexOf('\0') >= 0) {
      flaws.add(new Flaw(field, "Use at most 200 letters, digits and signs."));
      return "";
    }
    return typed.strip();
  }

  private static Optional<Instant> day(String field, String typed, int more, List<Flaw> flaws) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    try {
      var day = LocalDate.parse(typed.strip());
      if (day.getYear() >= 1970 && day.getYear() < 9999) {
        return Optional.of(day.plusDays(more).atStartOfDay(ClockSource.CITY).toInstant());
      }
    } catch (DateTimeException notADay) {
      flaws.add(new Flaw(field, "Please give a date, such as 2026-11-23."));
      return Optional.empty();
    }
    flaws.add(new Flaw(field, "Give a year from 1970 on."));
    return Optional.empty();
  }
}
