package org.pdu.people.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.DemoCity.Post;
import org.pdu.people.model.DemoCity.Somebody;
import org.pdu.people.model.DemoPartnership.Organisation;
import org.pdu.people.model.DemoPartnership.Service;
import org.pdu.people.model.DemoPartnership.SignInPerson;

/**
 * Draws the people of the demonstration partnership into its posts: the same on every machine in
 * the same month. Most came within three years, some have left or moved, a few work in two places.
 */
public final class DemoDraw {
  private static final int LEAVERS = 24;
  private static final int MOVERS = 10;
  private static final BigDecimal HALF = new BigDecimal("0.50");
  private static final List<BigDecimal> SHARES =
      List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, new BigDecimal("0.80"));

  private final DemoPartnership given;
  private final YearMonth now;
  private final Random random;
  private final List<Seat> seats = new ArrayList<>();
  private final List<Somebody> people = new ArrayList<>();
  private final List<Post> former = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  private DemoDraw(DemoPartnership given, YearMonth now) {
    this.given = given;
    this.now = now;
    this.random = new Random(given.seed());
  }

  /** A post to be filled. */
  private static final class Seat {
    final Organisation organisation;
    final Service service;
    final String jobRole;
    @Nullable Somebody holder;
    boolean settled;
    BigDecimal share;
    LocalDate starts;

    Seat(Organisation of, Service service, String jobRole, BigDecimal share, LocalDate starts) {
      this.organisation = of;
      this.service = service;
      this.jobRole = jobRole;
      this.share = share;
      this.starts = starts;
    }

    Post post(Somebody person, LocalDate from, Optional<LocalDate> until) {
      return new Post(
          person.id(),
          DemoCity.organisation(organisation.slug()),
          DemoCity.service(service.slug()),
          DemoCity.jobRole(jobRole),
          share,
          from,
          until);
    }
  }

  /**
   * @param now the newest month of the drawn two years
   */
  public static DemoCity of(DemoPartnership given, YearMonth now) {
    return new DemoDraw(given, now).draw();
  }

  private DemoCity draw() {
    inventNames();
    openSeats();
    given.signIns().forEach(this::seat);
    pairEmployers();
    seats.stream().filter(seat -> seat.holder == null).forEach(seat -> seat.holder = somebody());
    someLeave();
    var posts = new ArrayList<>(former);
    for (Seat seat : seats) {
      posts.add(seat.post(holderOf(seat), seat.starts, Optional.empty()));
    }
    var ledger = new DemoLedger(given, now, posts);
    return new DemoCity(
        List.copyOf(people), List.copyOf(posts), ledger.headcounts(), ledger.learners());
  }

  private static Somebody holderOf(Seat seat) {
    return java.util.Objects.requireNonNull(seat.holder);
  }

  private void inventNames() {
    Set<String> taken = new HashSet<>();
    given.signIns().forEach(signIn -> taken.add(signIn.name()));
    for (String first : given.givenNames()) {
      for (String last : given.familyNames()) {
        names.add(first + " " + last);
      }
    }
    names.removeAll(taken);
    Collections.shuffle(names, random);
  }

  private void openSeats() {
    for (Organisation organisation : given.organisations()) {
      for (Service service : organisation.services()) {
        service
            .posts()
            .forEach((jobRole, count) -> {
              for (int i = 0; i < count; i++) {
                var share = SHARES.get(random.nextInt(SHARES.size()));
                seats.add(new Seat(organisation, service, jobRole, share, firstDay()));
              }
            });
      }
    }
  }

  /** Three in five came two to three years ago, some since, some long before. */
  private LocalDate firstDay() {
    int kind = random.nextInt(20);
    if (kind < 12) {
      return day(25 + random.nextInt(11));
    }
    return kind < 15 ? day(2 + random.nextInt(22)) : day(37 + random.nextInt(70));
  }

  private LocalDate day(int monthsAgo) {
    return now.minusMonths(monthsAgo).atDay(1 + random.nextInt(28));
  }

  private void seat(SignInPerson signIn) {
    var somebody = new Somebody(DemoCity.person(signIn.email()), signIn.email(), signIn.name());
    var free =
        seats.stream()
            .filter(seat -> seat.holder == null)
            .filter(seat -> seat.service.slug().equals(signIn.service()))
            .filter(seat -> seat.jobRole.equals(signIn.jobRole()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No post is free for " + signIn));
    people.add(somebody);
    free.holder = somebody;
    free.settled = true;
    free.starts = day(30);
  }

  private void pairEmployers() {
    for (Seat first : shuffled()) {
      long paired = seats.stream().filter(seat -> seat.share.equals(HALF)).count() / 2;
      if (paired == given.twoEmployers()) {
        return;
      }
      elsewhere(first)
          .ifPresent(second -> {
            var both = somebody();
            List.of(first, second)
                .forEach(seat -> {
                  seat.holder = both;
                  seat.share = HALF;
                  seat.settled = true;
                });
          });
    }
  }

  private void someLeave() {
    int left = 0;
    for (Seat seat : shuffled()) {
      if (left == LEAVERS) {
        return;
      }
      if (!seat.settled) {
        var last = day(3 + random.nextInt(15));
        former.add(seat.post(leaver(seat, last, left < MOVERS), day(33), Optional.of(last)));
        seat.starts = last.plusDays(1 + random.nextInt(25));
        seat.settled = true;
        left++;
      }
    }
  }

  /** Who left: somebody who now works in another organisation, or nowhere we know of. */
  private Somebody leaver(Seat seat, LocalDate last, boolean moved) {
    var target = moved ? elsewhere(seat) : Optional.<Seat>empty();
    if (target.isEmpty()) {
      return somebody();
    }
    target.get().settled = true;
    target.get().starts = last.plusDays(1 + random.nextInt(20));
    return holderOf(target.get());
  }

  private Optional<Seat> elsewhere(Seat seat) {
    return seat.settled
        ? Optional.empty()
        : shuffled().stream()
            .filter(other -> !other.settled && other.jobRole.equals(seat.jobRole))
            .filter(other -> other.organisation != seat.organisation)
            .findFirst();
  }

  private List<Seat> shuffled() {
    var order = new ArrayList<>(seats);
    Collections.shuffle(order, random);
    return order;
  }

  private Somebody somebody() {
    var name = names.removeLast();
    var email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@people.example";
    var somebody = new Somebody(DemoCity.person(email), email, name);
    people.add(somebody);
    return somebody;
  }
}
