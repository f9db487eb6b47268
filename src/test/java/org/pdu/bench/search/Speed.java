package org.pdu.bench.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.pdu.search.store.OwnContent;
import org.pdu.search.store.ShippedSearch;

/** How long a first page of answers, and completion, take among so many invented documents. */
final class Speed {
  private static final long MOST_NANOSECONDS = 30_000_000_000L;
  private static final int BEGINNINGS = 500;

  private final int documents;
  private final Report report;
  private final int turns;

  /**
   * @param turns how often each is done by each thread, unless half a minute is over before
   */
  Speed(int documents, int turns, Report report) {
    this.documents = documents;
    this.turns = turns;
    this.report = report;
  }

  /** The time that 95 of 100 searches took at most, one after the other, in milliseconds. */
  double measure(Path folder) throws Exception {
    var invented = new Invented(documents);
    long start = System.nanoTime();
    long cpu = cpu();
    try (var search = ShippedSearch.over(folder, invented::each)) {
      figure("build", (System.nanoTime() - start) / 1e9, "s");
      figure("build-cpu", (cpu() - cpu) / 1e9, "s");
      figure("index", size(folder) / 1e6, "MB");
      var questions = OwnContent.questions().stream().map(OwnContent.Judged::words).toList();
      var beginnings = invented.beginnings(BEGINNINGS);
      timed(1, questions, search::page);
      timed(1, beginnings, search::suggest);
      double p95 = told("search", timed(1, questions, search::page));
      told("suggest", timed(1, beginnings, search::suggest));
      told("two-threads-search", timed(2, questions, search::page));
      told("two-threads-suggest", timed(2, beginnings, search::suggest));
      return p95;
    }
  }

  private double told(String name, Times taken) {
    var times = taken.sorted();
    figure(name + "-p50", at(times, 0.50), "ms");
    figure(name + "-p95", at(times, 0.95), "ms");
    figure(name + "-p99", at(times, 0.99), "ms");
    figure(name + "-cpu", taken.cpu(), "ms");
    figure(name + "-turns", times.length, "turns");
    return at(times, 0.95);
  }

  private void figure(String name, double value, String unit) {
    report.figure("documents-" + documents + "-" + name, value, unit);
  }

  /**
   * @param sorted milliseconds that each turn took
   * @param cpu milliseconds of processor time of a turn on average, which a busy machine changes
   *     least
   */
  private record Times(double[] sorted, double cpu) {}

  private Times timed(int threads, List<String> words, Consumer<String> action) throws Exception {
    List<Callable<Double>> tasks = new ArrayList<>();
    List<Double> all = Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < threads; i++) {
      var own = new ArrayList<>(words);
      Collections.shuffle(own, new Random(i));
      tasks.add(() -> turns(own, action, all));
    }
    double cpu = 0;
    try (var pool = Executors.newFixedThreadPool(threads)) {
      for (var spent : pool.invokeAll(tasks)) {
        cpu += spent.get();
      }
    }
    return new Times(all.stream().mapToDouble(one -> one).sorted().toArray(), cpu / all.size());
  }

  private double turns(List<String> words, Consumer<String> action, List<Double> times) {
    long before = cpu();
    long latest = System.nanoTime() + MOST_NANOSECONDS;
    long now = System.nanoTime();
    for (int i = 0; i < turns && now < latest; i++) {
      action.accept(words.get(i % words.size()));
      long then = System.nanoTime();
      times.add((then - now) / 1e6);
      now = then;
    }
    return (cpu() - before) / 1e6;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** The smallest that at least such a part does not exceed. */
  static double at(double[] sorted, double part) {
    int place = (int) Math.ceil(part * sorted.length) - 1;
    return sorted[Math.clamp(place, 0, sorted.length - 1)];
  }

  private static long size(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return Arrays.stream(files.filter(Files::isRegularFile).toArray(Path[]::new))
          .mapToLong(file -> file.toFile().length())
          .sum();
    }
  }
}
