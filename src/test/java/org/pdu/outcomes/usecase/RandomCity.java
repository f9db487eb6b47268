package org.pdu.outcomes.usecase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pdu.outcomes.model.Figures;
import org.pdu.outcomes.model.History;
import org.pdu.outcomes.model.Split;
import org.pdu.outcomes.model.Tally;
import org.pdu.outcomes.model.Unit;

/** A city of teams large and small, counted with a list and a pencil. */
final class RandomCity implements Figures {
  static final YearMonth PRESENT = YearMonth.of(2026, 11);
  static final YearMonth FIRST = PRESENT.minusMonths(3);
  static final List<String> MODULES = List.of("", "pie", "smd");
  private static final int[] SIZES = {1, 2, 3, 4, 6, 8, 9, 12, 15, 20, 30};

  private final Random random;
  private final List<Post> posts = new ArrayList<>();
  private final Map<Unit, Integer> headcounts = new HashMap<>();
  final List<Unit> organisations = new ArrayList<>();
  final List<Unit> services = new ArrayList<>();
  final List<Unit> roles = new ArrayList<>();

  /** Somebody's, held since the beginning; by module since when they have completed it. */
  private record Post(int person, Unit at, Map<String, YearMonth> completed) {}

  RandomCity(long seed) {
    random = new Random(seed);
    int many = 1 + random.nextInt(6);
    for (int role = 0; role < 3; role++) {
      roles.add(Unit.jobRole(new UUID(3, role + 1)));
    }
    for (int i = 0; i < many; i++) {
      var organisation = Unit.organisation(new UUID(1, i + 1));
      organisations.add(organisation);
      int teams = 1 + random.nextInt(5);
      for (int j = 0; j < teams; j++) {
        settle(Unit.service(organisation.organisation(), new UUID(2, 10L * i + j + 1)));
      }
    }
  }

  private void settle(Unit service) {
    services.add(service);
    int people = SIZES[random.nextInt(SIZES.length)];
    int outOfTen = random.nextInt(11);
    Map<Unit, Integer> counted = new HashMap<>();
    for (int i = 0; i < people; i++) {
      boolean again = !posts.isEmpty() && random.nextInt(12) == 0;
      var known = again ? posts.get(random.nextInt(posts.size())) : null;
      var at = service.as(roles.get(random.nextInt(random.nextInt(3) + 1)).jobRole());
      posts.add(
          known == null
              ? new Post(posts.size(), at, completed(outOfTen))
              : new Post(known.person(), at, known.completed()));
      counted.merge(at, 1, Integer::sum);
    }
    boolean silent = random.nextInt(6) == 0;
    counted.forEach((at, number) -> {
      if (!silent && random.nextInt(12) > 0) {
        headcounts.put(at, Math.max(0, number + random.nextInt(3) - random.nextInt(2)));
      }
    });
  }

  private Map<String, YearMonth> completed(int outOfTen) {
    Map<String, YearMonth> months = new HashMap<>();
    for (String module : MODULES.subList(1, MODULES.size())) {
      if (random.nextInt(10) < outOfTen) {
        months.put(module, FIRST.plusMonths(random.nextInt(4)));
      }
    }
    return months;
  }

  Tally at(Unit unit, String module, YearMonth month) {
    Set<Object> people = new HashSet<>();
    Set<Object> there = new HashSet<>();
    long trained = 0;
    long trainedKnown = 0;
    for (Post post : posts) {
      if (inside(unit, post.at())) {
        there.add(post.at().service());
        if (trained(post, module, month)) {
          people.add(post.person());
          trained++;
          trainedKnown += headcounts.containsKey(post.at()) ? 1 : 0;
        }
      }
    }
    var words = headcounts.keySet().stream().filter(at -> inside(unit, at)).toList();
    var known = words.stream().map(Unit::service).collect(Collectors.toSet());
    long headcount = words.stream().mapToLong(headcounts::get).sum();
    return new Tally(people.size(), trained, trainedKnown, headcount, known.size(), there.size());
  }

  private static boolean trained(Post post, String module, YearMonth month) {
    return post.completed().entrySet().stream()
        .filter(done -> module.isEmpty() || done.getKey().equals(module))
        .anyMatch(done -> !done.getValue().isAfter(month));
  }

  private static boolean inside(Unit unit, Unit at) {
    return fits(unit.organisation(), at.organisation())
        && fits(unit.service(), at.service())
        && fits(unit.jobRole(), at.jobRole());
  }

  private static boolean fits(UUID wanted, UUID is) {
    return wanted.equals(Unit.ALL) || wanted.equals(is);
  }

  List<Unit> parts(Split split) {
    return switch (split.by()) {
      case ORGANISATION -> organisations;
      case SERVICE -> services.stream().filter(unit -> inside(split.within(), unit)).toList();
      case JOB_ROLE -> roles.stream().map(role -> split.row(role.jobRole())).toList();
    };
  }

  @Override
  public History of(Unit unit, String module, LocalDate today) {
    var changes = new TreeMap<YearMonth, Tally>();
    var before = Tally.NONE;
    for (var month = FIRST; !month.isAfter(PRESENT); month = month.plusMonths(1)) {
      var now = at(unit, module, month);
      changes.put(month, change(before, now));
      before = now;
    }
    return History.of(changes, PRESENT);
  }

  private static Tally change(Tally before, Tally now) {
    return new Tally(
        now.people() - before.people(),
        now.trained() - before.trained(),
        now.trainedKnown() - before.trainedKnown(),
        now.headcount() - before.headcount(),
        now.servicesKnown() - before.servicesKnown(),
        now.services() - before.services());
  }

  @Override
  public Map<Unit, History> rows(Split split, String module, YearMonth from, LocalDate today) {
    return parts(split).stream()
        .collect(Collectors.toMap(unit -> unit, unit -> of(unit, module, today)));
  }

  @Override
  public SortedMap<YearMonth, Long> organisationsTrained(String module, YearMonth present) {
    return new TreeMap<>();
  }

  @Override
  public SortedMap<YearMonth, Long> servicesTrained(Unit in, String module, YearMonth present) {
    return new TreeMap<>();
  }

  @Override
  public List<String> modules() {
    return MODULES.subList(1, MODULES.size());
  }
}
