package org.pdu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.pdu.bench.Meter.Cost;
import org.pdu.bench.Meter.Pace;
import org.pdu.platform.PduServer;
import org.pdu.platform.Root;

/**
 * {@code ./pdu bench}: starts the product as it ships on a data folder of its own, fills it with an
 * invented city, measures, grows it to ten cities' completions and measures again. One line for
 * each figure, {@code name value unit}; what is going on is said beside it, on the error stream.
 */
public final class Bench {
  private static final boolean SMALL = "small".equals(System.getenv("PDU_BENCH_SCALE"));
  private static final Pace PACE = SMALL ? new Pace(100, 150, 1) : new Pace(1_000, 500, 3);
  private static final Pattern PART = Pattern.compile("(?:src|href)=\"(/resources/[^\"]+)\"");

  private final PduServer server;
  private final Path folder;
  private final Cpu cpu;
  private final Meter meter;

  private Bench(PduServer server, Path folder) {
    this.server = server;
    this.folder = folder;
    this.cpu = new Cpu(server);
    this.meter = new Meter(cpu, PACE);
  }

  public static void main(String[] arguments) throws Exception {
    var folder = Files.createTempDirectory("pdu-bench");
    progress("starting the product on a data folder of its own");
    long start = System.nanoTime();
    var settings =
        Map.of(
            "PDU_JAVA_OPTIONS",
            Cpu.LASTING_COMPILERS,
            "PDU_API_PER_MINUTE",
            "100000000",
            "PDU_SERVER_OPTIONS",
            "--deploy " + BareWar.in(folder));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    try (var server = PduServer.with(settings)) {
      figure("start-first", since(start), "s");
      server.stop();
      start = System.nanoTime();
      server.restart();
      figure("start-again", since(start), "s");
      new Bench(server, folder).all();
    }
  }

  private void all() throws SQLException, IOException, InterruptedException {
    var first = SMALL ? Growth.SMALL : Growth.CITY;
    var then = SMALL ? Growth.SMALL_GROWN : Growth.TEN;
    figure("memory-server-idle", cpu.serverMegabytes(), "MB");
    var small = measured("city", 0, first);
    ratios(small);
    parts();
    new StaffList(server).measure(first.staff(), (name, took) -> figure(name, took, "s"));
    var large = measured("ten-cities", first.staff(), then);
    large.forEach((name, cost) -> {
      if (small.containsKey(name)) {
        figure(name + "-flatness", cost.cpu() / small.get(name).cpu(), "ratio");
      }
    });
    search(small);
    reindex();
  }

  private Map<String, Cost> measured(String prefix, int from, Growth size) throws SQLException {
    Map<String, Cost> costs = new LinkedHashMap<>();
    try (var connection = server.jdbc()) {
      progress("making " + size);
      var city = new City(connection);
      long start = System.nanoTime();
      city.grow(from, size);
      figure(prefix + "-generation", since(start), "s");
      if (city.has("outcomes.uptake_cell")) {
        figure(prefix + "-recount", city.recount(), "s");
      }
      var actions = new Tasks(server, city, meter, from, size).all();
      progress("warming up");
      meter.warm(actions, SMALL ? 3_000 : from == 0 ? 60_000 : 15_000);
      for (Action action : actions) {
        meter.measure(action).ifPresent(cost -> costs.put(action.name(), cost));
      }
    }
    costs.forEach((name, cost) -> print(prefix + "-" + name, cost));
    figure(prefix + "-memory-server", cpu.serverMegabytes(), "MB");
    figure(prefix + "-memory-database", cpu.databaseMegabytes(), "MB");
    return costs;
  }

  private static void print(String name, Cost cost) {
    figure(name + "-cpu", cost.cpu(), "ms");
    figure(name + "-median", cost.median(), "ms");
    figure(name + "-p95", cost.p95(), "ms");
  }

  private static void ratios(Map<String, Cost> costs) {
    double bare = costs.get("bare").cpu();
    costs.forEach((name, cost) -> {
      if (!name.equals("bare")) {
        figure(name + "-to-bare", cost.cpu() / bare, "ratio");
      }
    });
  }

  /** What a page that people read brings over the wire the first time. */
  private void parts() {
    var nobody = Person.nobody(server);
    var page = meter.send(Action.of("page", nobody.get("/about")));
    long bytes = page.body().length;
    int requests = 1;
    var found = PART.matcher(text(page.body()));
    while (found.find()) {
      var part = found.group(1);
      bytes += meter.send(Action.of(part, nobody.get(part))).body().length;
      requests++;
    }
    figure("page-requests", requests, "requests");
    figure("page-compressed", bytes / 1024.0, "KB");
  }

  static String text(byte[] body) {
    try (var input = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(body))) {
      return new String(input.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException plain) {
      return new String(body, java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  private void search(Map<String, Cost> costs) throws IOException {
    double lucene = BareLucene.of(server.home().resolve("index"), folder).cost(Tasks.QUESTIONS);
    figure("lucene-search-cpu", lucene, "ms");
    if (costs.containsKey("api-search")) {
      figure("api-search-to-lucene", costs.get("api-search").cpu() / lucene, "ratio");
    }
  }

  private void reindex() throws IOException, InterruptedException {
    var command = new ProcessBuilder("./pdu", "reindex").directory(Root.folder().toFile());
    command.environment().put("PDU_BUILD", "off");
    command.environment().put("PDU_HOME", server.home().toString());
    command.environment().put("PDU_INDEX", server.home().resolve("index").toString());
    command.redirectErrorStream(true).redirectOutput(folder.resolve("reindex.txt").toFile());
    long start = System.nanoTime();
    if (command.start().waitFor() == 0) {
      figure("reindex-command", since(start), "s");
    } else {
      progress(Files.readString(folder.resolve("reindex.txt")));
    }
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  @SuppressWarnings("SystemOut")
  private static void figure(String name, double value, String unit) {
    System.out.println(name + " " + String.format(Locale.ROOT, "%.3f", value) + " " + unit);
  }

  @SuppressWarnings("SystemOut")
  static void progress(String words) {
    System.err.println("bench: " + words);
  }

  private static void delete(Path folder) {
    try (var all = Files.walk(folder)) {
      all.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException gone) {
      folder.toFile().deleteOnExit();
    }
  }
}
