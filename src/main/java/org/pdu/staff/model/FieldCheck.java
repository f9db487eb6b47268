package org.pdu.staff.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pdu.people.JobRoleId;
import org.pdu.people.ServiceId;
import org.pdu.platform.problem.Unacceptable.Flaw;

/** Reads the cells of one row, each by itself. */
final class FieldCheck {
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>(),;:\"\\\\]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
  private static final Pattern FORMULA = Pattern.compile("[=+@#].*|-.*|.*[<>{}|].*");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final LocalDate LONG_AGO = LocalDate.of(1950, 1, 1);

  private final Surroundings around;
  private final Optional<Days.Order> order;
  private final List<Flaw> problems = new ArrayList<>();

  FieldCheck(Surroundings around, Optional<Days.Order> order) {
    this.around = around;
    this.order = order;
  }

  List<Flaw> problems() {
    return problems;
  }

  void email(String email) {
    if (email.isEmpty()) {
      wrong("email", "The e-mail address is missing.");
    } else if (!EMAIL.matcher(email).matches() || email.length() > 254) {
      wrong("email", "“" + email + "” is no e-mail address.");
    }
  }

  void name(String name) {
    if (name.isEmpty()) {
      wrong("name", "The name is missing.");
    } else if (FORMULA.matcher(name).matches()) {
      wrong("name", "“" + name + "” looks like a formula. Write the name itself.");
    } else if (name.length() > 120 || name.codePoints().noneMatch(Character::isLetter)) {
      wrong("name", "“" + name + "” does not look like a name.");
    }
  }

  Optional<ServiceId> service(String name) {
    var found = around.service(name);
    if (found.isEmpty()) {
      wrong("service", unknown(name, "service", around.nearestService(name)));
    }
    return found;
  }

  Optional<JobRoleId> jobRole(String title) {
    var found = around.jobRole(title);
    if (found.isEmpty()) {
      wrong("jobRole", unknown(title, "job role", around.nearestJobRole(title)));
    }
    return found;
  }

  private static String unknown(String typed, String what, Optional<String> nearest) {
    if (typed.isEmpty()) {
      return "The " + what + " is missing.";
    }
    return nearest
        .map(name -> "We know no " + what + " “" + typed + "”. Do you mean “" + name + "”?")
        .orElse("We know no " + what + " “" + typed + "”. The template lists all of them.");
  }

  BigDecimal share(String text) {
    var share = Share.of(text);
    if (share.isEmpty()) {
      wrong("share", "“" + text + "” is no share of a week. Write 1 for full time, 0.5 for half.");
    }
    return share.orElse(BigDecimal.ONE);
  }

  Optional<LocalDate> starts(String text) {
    if (text.isEmpty()) {
      wrong("starts", "The first day is missing.");
      return Optional.empty();
    }
    return day("starts", text);
  }

  Optional<LocalDate> ends(String text, Optional<LocalDate> starts) {
    var ends = text.isEmpty() ? Optional.<LocalDate>empty() : day("ends", text);
    if (ends.isPresent() && starts.isPresent() && ends.get().isBefore(starts.get())) {
      wrong("ends", "The last day is before the first.");
    }
    return ends;
  }

  private Optional<LocalDate> day(String field, String text) {
    var day =
        switch (Days.read(text)) {
          case Days.Day one -> Optional.of(one.day());
          case Days.Either either when order.isPresent() -> Optional.of(either.as(order.get()));
          case Days.Either either -> {
            wrong(
                field,
                "Is “%s” %s or %s? Say so above the table, once for all rows."
                    .formatted(
                        text, DAY.format(either.dayFirst()), DAY.format(either.monthFirst())));
            yield Optional.<LocalDate>empty();
          }
          case Days.Unreadable none -> {
            wrong(field, "“" + text + "” is no date. Write it like 2026-11-23 or 23/11/2026.");
            yield Optional.<LocalDate>empty();
          }
        };
    if (day.filter(this::far).isPresent()) {
      wrong(field, "“" + text + "” is far away. Look at the year again.");
    }
    return day;
  }

  private boolean far(LocalDate day) {
    return day.isBefore(LONG_AGO) || day.isAfter(around.today().plusYears(2));
  }

  private void wrong(String field, String words) {
    problems.add(new Flaw(field, words));
  }
}
