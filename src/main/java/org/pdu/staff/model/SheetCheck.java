package org.pdu.staff.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pdu.people.Affiliation;
import org.pdu.people.PersonId;
import org.pdu.people.Workforce.Known;
import org.pdu.platform.problem.Unacceptable.Flaw;
import org.pdu.staff.model.CheckedRow.Post;

/** Looks at all rows of a file: each by itself, and each beside those before it. */
public final class SheetCheck {
  private final Surroundings around;
  private final Map<Integer, Decision> decisions;
  private final Optional<Days.Order> order;
  private final Map<String, TypedRow> firstOf = new HashMap<>();
  private final Map<String, List<Post>> postsOf = new HashMap<>();
  private boolean asksDays;

  /**
   * @param order which of day and month comes first, if somebody said
   * @param rows of the whole file: how it writes dates is told by all of them
   */
  public SheetCheck(
      Surroundings around,
      Optional<Days.Order> order,
      Map<Integer, Decision> decisions,
      List<TypedRow> rows) {
    this.around = around;
    this.decisions = decisions;
    this.order = order.isPresent() ? order : told(rows);
  }

  /** Where some days can only be read day first and none month first, all are. */
  private static Optional<Days.Order> told(List<TypedRow> rows) {
    var orders =
        rows.stream()
            .flatMap(row -> Stream.of(row.starts(), row.ends()))
            .flatMap(text ->
                Days.read(text) instanceof Days.Day day ? day.order().stream() : Stream.empty())
            .distinct()
            .toList();
    return orders.equals(List.of(Days.Order.DAY)) ? Optional.of(Days.Order.DAY) : Optional.empty();
  }

  /** Whether some day can be read in two ways. */
  public boolean asksDays() {
    return asksDays;
  }

  /** Looks at the next row; rows are to come in the order of the file. */
  public CheckedRow next(TypedRow row) {
    var fields = new FieldCheck(around, order);
    fields.email(row.email());
    fields.name(row.name());
    var service = fields.service(row.service());
    var jobRole = fields.jobRole(row.jobRole());
    var share = fields.share(row.share());
    var starts = fields.starts(row.starts());
    var ends = fields.ends(row.ends(), starts);
    asksDays |=
        order.isEmpty()
            && Stream.of(row.starts(), row.ends())
                .anyMatch(text -> Days.read(text) instanceof Days.Either);
    var problems = new ArrayList<>(fields.problems());
    problems.addAll(besideEarlier(row));
    if (decisions.get(row.number()) == Decision.OUT) {
      return plain(row, Verdict.OUT, problems);
    }
    if (!problems.isEmpty() || service.isEmpty() || jobRole.isEmpty() || starts.isEmpty()) {
      return plain(row, Verdict.PROBLEM, problems);
    }
    return placed(
        row, new Post(Optional.empty(), service.get(), jobRole.get(), share, starts.get(), ends));
  }

  /** One address can't be two people's. */
  private List<Flaw> besideEarlier(TypedRow row) {
    var key = row.email().toLowerCase(Locale.ROOT);
    var first = key.isEmpty() ? row : firstOf.computeIfAbsent(key, any -> row);
    if (first.equals(row) || Words.inAnyOrder(first.name()).equals(Words.inAnyOrder(row.name()))) {
      return List.of();
    }
    return List.of(
        new Flaw(
            "email",
            "Row %d has this address too, for “%s”. Each person needs an own address."
                .formatted(first.number(), first.name())));
  }

  private CheckedRow placed(TypedRow row, Post post) {
    List<String> notes = new ArrayList<>();
    var known = around.byEmail(row.email());
    var likely = known.isPresent() ? Optional.<Known>empty() : around.likely(row.name());
    var decision = decisions.get(row.number());
    if (likely.isPresent() && decision == null) {
      var who = likely.get();
      notes.add("Is this %s, %s, who is in your list?".formatted(who.name(), who.email()));
      return new CheckedRow(
          row, Verdict.ASKS, List.of(), notes, Optional.of(who.id()), Optional.of(post));
    }
    var person = known.or(() -> likely.filter(who -> decision == Decision.SAME));
    person.ifPresent(who -> name(who, row, notes));
    var of = of(person.map(Known::id), post);
    var verdict = verdict(row, of, notes);
    return new CheckedRow(row, verdict, List.of(), notes, likely.map(Known::id), Optional.of(of));
  }

  private void name(Known who, TypedRow row, List<String> notes) {
    if (!Words.inAnyOrder(who.name()).equals(Words.inAnyOrder(row.name()))) {
      notes.add(
          around.isOurs(who.id())
              ? "Is known here as “" + who.name() + "”. That name stays."
              : "This address has an account under another name, which stays. Make sure that it is"
                  + " the same person.");
    }
  }

  private Verdict verdict(TypedRow row, Post post, List<String> notes) {
    var key = post.person().map(PersonId::toString).orElse(row.email().toLowerCase(Locale.ROOT));
    var earlier = postsOf.computeIfAbsent(key, any -> new ArrayList<>());
    var recorded = post.person().map(around::placesOf).orElse(List.of());
    if (recorded.stream().anyMatch(one -> post.meets(asPost(one)))) {
      return Verdict.HERE;
    }
    if (earlier.stream().anyMatch(post::meets)) {
      return Verdict.REPEAT;
    }
    var beside =
        Stream.concat(earlier.stream(), recorded.stream().map(SheetCheck::asPost))
            .filter(one -> sameDays(one, post))
            .toList();
    earlier.add(post);
    if (!beside.isEmpty()) {
      notes.add("Has another place here at the same time. Both are kept.");
      var sum = beside.stream().map(Post::share).reduce(post.share(), BigDecimal::add);
      if (sum.compareTo(BigDecimal.ONE) > 0) {
        notes.add("Together that is more than a full week. Is that right?");
      }
    }
    return post.person().isPresent() ? Verdict.JOINS : Verdict.NEW;
  }

  private static boolean sameDays(Post one, Post other) {
    return one.ends().map(last -> !last.isBefore(other.starts())).orElse(true)
        && other.ends().map(last -> !last.isBefore(one.starts())).orElse(true);
  }

  private static Post of(Optional<PersonId> person, Post post) {
    return new Post(
        person, post.service(), post.jobRole(), post.share(), post.starts(), post.ends());
  }

  private static Post asPost(Affiliation one) {
    return new Post(
        Optional.of(one.person()),
        one.service(),
        one.jobRole(),
        one.share(),
        one.starts(),
        one.ends());
  }

  private static CheckedRow plain(TypedRow row, Verdict verdict, List<Flaw> problems) {
    return new CheckedRow(
        row, verdict, List.copyOf(problems), List.of(), Optional.empty(), Optional.empty());
  }
}
