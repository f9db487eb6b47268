package org.pdu.outcomes.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pdu.outcomes.model.Tally;
import org.pdu.outcomes.model.Unit;
import org.pdu.people.AffiliationRecorded;
import org.pdu.people.HeadcountRecorded;
import org.pdu.people.ServiceClosed;
import org.pdu.people.Standing;
import org.pdu.training.ModuleCompleted;

/** The same figures, counted as a person would with a list and a pencil: the test's own opinion. */
final class NaiveCity {
  private final Map<UUID, AffiliationRecorded> affiliations = new HashMap<>();
  private final Map<UUID, ModuleCompleted> completions = new HashMap<>();
  private final Map<List<Object>, HeadcountRecorded> words = new HashMap<>();
  private final Map<Object, YearMonth> gone = new HashMap<>();

  void hear(Object event) {
    if (event instanceof AffiliationRecorded a) {
      affiliations.put(a.affiliation(), a);
    } else if (event instanceof ModuleCompleted c) {
      completions.putIfAbsent(c.completion(), c);
    } else if (event instanceof HeadcountRecorded h) {
      words.put(List.of(h.service(), h.jobRole(), h.from()), h);
    } else if (event instanceof ServiceClosed c) {
      gone.put(c.service(), YearMonth.from(c.lastDay().plusDays(1)));
    }
  }

  Tally at(Unit unit, String module, YearMonth month, LocalDate today) {
    var end = month.atEndOfMonth();
    var day = end.isAfter(today) ? today : end;
    long trained = posts(unit, module, day, month, false);
    long known = posts(unit, module, day, month, true);
    long headcount = 0;
    Set<Object> knownServices = new HashSet<>();
    Set<Object> services = new HashSet<>();
    for (var word : words.values()) {
      var place =
          place(word.organisation().value(), word.service().value(), word.jobRole().value());
      if (inside(unit, place) && !word.from().isAfter(month) && there(word, month)) {
        services.add(word.service());
        if (latest(place, month) == word && word.people().isPresent()) {
          headcount += word.people().getAsInt();
          knownServices.add(word.service());
        }
      }
    }
    services.addAll(staffed(unit, end));
    var people = people(unit, module, end);
    return new Tally(people, trained, known, headcount, knownServices.size(), services.size());
  }

  private Set<Object> staffed(Unit unit, LocalDate end) {
    Set<Object> services = new HashSet<>();
    for (var a : affiliations.values()) {
      if (inside(unit, place(a)) && covers(a, end)) {
        services.add(a.service());
      }
    }
    return services;
  }

  private long people(Unit unit, String module, LocalDate end) {
    Set<Object> people = new HashSet<>();
    for (var c : completions.values()) {
      boolean here = unit.isCity() || c.standings().stream().anyMatch(s -> inside(unit, place(s)));
      if (here && matches(c, module) && !c.on().isAfter(end)) {
        people.add(c.person());
      }
    }
    return people.size();
  }

  private long posts(Unit unit, String module, LocalDate day, YearMonth month, boolean knownOnly) {
    Set<Object> posts = new HashSet<>();
    for (var a : affiliations.values()) {
      boolean trained =
          completions.values().stream()
              .anyMatch(
                  c -> c.person().equals(a.person()) && matches(c, module) && !c.on().isAfter(day));
      var word = latest(place(a), month);
      boolean known = word != null && word.people().isPresent() && there(word, month);
      if (inside(unit, place(a)) && covers(a, day) && trained && (known || !knownOnly)) {
        posts.add(List.of(a.person(), place(a)));
      }
    }
    return posts.size();
  }

  private HeadcountRecorded latest(List<UUID> place, YearMonth month) {
    List<HeadcountRecorded> before = new ArrayList<>();
    for (var word : words.values()) {
      var at = place(word.organisation().value(), word.service().value(), word.jobRole().value());
      if (at.equals(place) && !word.from().isAfter(month)) {
        before.add(word);
      }
    }
    return before.stream().max((a, b) -> a.from().compareTo(b.from())).orElse(null);
  }

  private boolean there(HeadcountRecorded word, YearMonth month) {
    var last = gone.get(word.service());
    return last == null || month.isBefore(last);
  }

  private static boolean covers(AffiliationRecorded a, LocalDate day) {
    return !a.starts().isAfter(day) && a.ends().map(e -> !e.isBefore(day)).orElse(true);
  }

  private static boolean matches(ModuleCompleted c, String module) {
    return module.isEmpty() || c.module().equals(module);
  }

  private static boolean inside(Unit unit, List<UUID> place) {
    return fits(unit.organisation(), place.get(0))
        && fits(unit.service(), place.get(1))
        && fits(unit.jobRole(), place.get(2));
  }

  private static boolean fits(UUID wanted, UUID is) {
    return wanted.equals(Unit.ALL) || wanted.equals(is);
  }

  private static List<UUID> place(AffiliationRecorded a) {
    return place(a.organisation().value(), a.service().value(), a.jobRole().value());
  }

  private static List<UUID> place(Standing s) {
    return place(s.organisation().value(), s.service().value(), s.jobRole().value());
  }

  private static List<UUID> place(UUID organisation, UUID service, UUID role) {
    return List.of(organisation, service, role);
  }
}
