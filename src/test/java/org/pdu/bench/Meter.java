package org.pdu.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Does actions one after the other over a kept connection: processor time of all processes, and the
 * time that one answer takes.
 */
final class Meter {
  /** At most this many requests in a round, so that quick ones do not fill tables. */
  private static final int MOST = 4_000;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, Integer> done = new HashMap<>();
  private final Cpu cpu;
  private final Pace pace;

  /** On a busy machine nothing takes longer than this many times its processor time. */
  private static final int PATIENCE = 4;

  /**
   * How much is done, in milliseconds of processor time, so that a busy machine measures as much.
   *
   * @param warm before an action is measured
   * @param round in each round
   * @param rounds how many rounds; the middle one counts
   */
  record Pace(long warm, long round, int rounds) {}

  /** What a request costs: processor time, and how long an answer takes, in milliseconds. */
  record Cost(double cpu, double median, double p95) {}

  Meter(Cpu cpu, Pace pace) {
    this.cpu = cpu;
    this.pace = pace;
  }

  /**
   * Does all of them for a while, each time the one that had the least time so far: what is quick
   * is done often enough to be compiled well, and nothing measured first is at a loss.
   */
  void warm(List<Action> actions, long milliseconds) {
    Map<Action, Long> spent = new HashMap<>();
    actions.stream()
        .filter(action -> action.most() == Integer.MAX_VALUE)
        .forEach(action -> spent.put(action, 0L));
    var end = new End(milliseconds);
    while (!end.reached()) {
      var next = Collections.min(spent.entrySet(), Map.Entry.comparingByValue()).getKey();
      long start = System.nanoTime();
      send(next);
      spent.merge(next, System.nanoTime() - start, Long::sum);
    }
  }

  /** The cost of an action; empty when it is not answered as it should be. */
  Optional<Cost> measure(Action action) {
    var first = send(action);
    if (first.statusCode() != action.status()) {
      Bench.progress(
          "%s was answered with %d and is left out: %.300s"
              .formatted(action.name(), first.statusCode(), Bench.text(first.body())));
      return Optional.empty();
    }
    round(action, pace.warm());
    List<Double> costs = new ArrayList<>();
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < pace.rounds() && more(action); i++) {
      double before = cpu.milliseconds();
      var taken = round(action, pace.round());
      costs.add((cpu.milliseconds() - before) / taken.size());
      times.addAll(taken);
    }
    return Optional.of(new Cost(at(costs, 0.5), at(times, 0.5), at(times, 0.95)));
  }

  private List<Double> round(Action action, long milliseconds) {
    List<Double> times = new ArrayList<>();
    var end = new End(milliseconds);
    int most = Math.min(MOST, action.most() / (pace.rounds() + 2));
    do {
      long start = System.nanoTime();
      int status = send(action).statusCode();
      times.add((System.nanoTime() - start) / 1e6);
      if (status != action.status()) {
        throw new IllegalStateException(action.name() + " was answered with " + status);
      }
    } while (!end.reached() && times.size() < most);
    return times;
  }

  private boolean more(Action action) {
    return done.getOrDefault(action.name(), 0) < action.most();
  }

  HttpResponse<byte[]> send(Action action) {
    int turn = done.merge(action.name(), 1, Integer::sum) - 1;
    try {
      return client.send(action.request().apply(turn), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(action.name() + " was not answered", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** When enough processor time is used, or too much time has passed. */
  private final class End {
    private final double enough;
    private final long latest;
    private long look;

    End(long milliseconds) {
      enough = cpu.milliseconds() + milliseconds;
      latest = System.nanoTime() + PATIENCE * milliseconds * 1_000_000;
    }

    boolean reached() {
      long now = System.nanoTime();
      if (now < look) {
        return false;
      }
      look = now + 50_000_000;
      return now > latest || cpu.milliseconds() >= enough;
    }
  }

  private static double at(List<Double> values, double part) {
    var sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get((int) (part * (sorted.size() - 1)));
  }
}
