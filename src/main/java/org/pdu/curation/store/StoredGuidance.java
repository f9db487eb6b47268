package org.pdu.curation.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.pdu.curation.model.Phrases;
import org.pdu.curation.model.Synonyms;
import org.pdu.platform.database.Sql;
import org.pdu.platform.time.CityClock;
import org.pdu.search.Guidance;

/**
 * What curators said, for the search of this node. The edition is asked for every two seconds at
 * most; lines and pins only when it is another. While the database does not answer, what was known
 * last holds: a search never fails for want of a pin.
 */
@ApplicationScoped
class StoredGuidance implements Guidance {
  private static final Logger LOG = Logger.getLogger(StoredGuidance.class.getName());
  private static final Duration FRESH = Duration.ofSeconds(2);
  private static final int MOST = 5_000;

  @Inject Synonyms lines;
  @Inject CityClock clock;
  private volatile Asked asked = new Asked("none", Instant.EPOCH);
  private volatile @Nullable Pinned pinned;

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  private record Asked(String version, Instant at) {}

  private record Pinned(String version, Map<String, List<String>> documents) {}

  @Override
  public String version() {
    var now = clock.now();
    var last = asked;
    if (Duration.between(last.at(), now).abs().compareTo(FRESH) < 0) {
      return last.version();
    }
    var version = last.version();
    try {
      version = edition() + " " + clock.today(); // as pins end with a day
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "The edition can't be read; what was known holds.", e);
    }
    asked = new Asked(version, now);
    return version;
  }

  private String edition() {
    return sql.one("select number from curation.edition", row -> row.getString(1)).orElse("");
  }

  @Override
  public List<String> synonyms() {
    return lines.inUse().stream().map(synonym -> synonym.line().forSearch()).toList();
  }

  @Override
  public List<String> pinned(String words) {
    var version = version();
    var known = pinned;
    if (known == null || !known.version().equals(version)) {
      known = read(version, known);
      pinned = known;
    }
    return known.documents().getOrDefault(Phrases.plain(words), List.of());
  }

  private Pinned read(String version, @Nullable Pinned last) {
    try {
      return new Pinned(version, holding(clock.today()));
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "Pins can't be read; those known hold.", e);
      return last == null ? new Pinned("none", Map.of()) : last;
    }
  }

  private Map<String, List<String>> holding(LocalDate today) {
    var all = new HashMap<String, List<String>>();
    sql.list(
            """
            select words, documents from curation.pin
            where retired_at is null and ends_on >= ? order by number desc limit ?
            """,
            row -> Map.entry(row.getString(1), row.getString(2).lines().toList()),
            today,
            MOST)
        .forEach(pin -> all.put(pin.getKey(), pin.getValue()));
    return all;
  }
}
