package org.pdu.platform.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Goes through the whole chain and says where it breaks first. Nothing is kept in memory but one
 * seal's rows at a time.
 */
public final class AuditProof {
  /** No transaction of ours lasts this long: an older row belongs into an earlier seal. */
  private static final Duration LONGEST = Duration.ofHours(1);

  private static final String ROWS =
      "select "
          + AuditSeals.ROW
          + """
            from platform.audit a where a.id >= lower(cast(? as int8multirange))
              and a.id < upper(cast(? as int8multirange)) and cast(? as int8multirange) @> a.id
            order by a.id
          """;

  private static final String STRAY =
      """
      select min(a.id) from platform.audit a
      where a.xid < (select sealed_below from platform.audit_seal order by number desc limit 1)
        and not exists (select from platform.audit_seal s where s.ids @> a.id)
      """;

  private static final String OTHER_WORDS =
      """
      select min(id) from platform.audit join platform.audit_reason on audit_id = id
      where reason <> encode(sha256(salt || convert_to(words, 'UTF8')), 'hex')
      """;

  private static final String WAITING =
      """
      select count(*) from platform.audit a where a.xid >= coalesce(
          (select sealed_below from platform.audit_seal order by number desc limit 1), '0')
        and not exists (select from platform.audit_seal s where s.ids @> a.id)
      """;

  private final Connection database;
  private final Optional<String> known;
  private boolean met;
  private long rows;
  private Seal newest = new Seal(0, Instant.MIN, 0, "", AuditChain.BEGINNING, AuditChain.BEGINNING);

  private AuditProof(Connection database, Optional<String> known) {
    this.database = database;
    this.known = known;
    this.met = known.isEmpty();
  }

  /**
   * What was found.
   *
   * @param broken the first broken place, in one sentence; empty when all is whole
   * @param newest number and hash of the newest seal; empty before the first
   * @param waiting rows that are not sealed yet
   */
  public record Finding(
      Optional<String> broken, long seals, long rows, String newest, long waiting) {}

  private record Seal(
      long number, Instant at, int count, String ids, byte[] previous, byte[] hash) {
    String name() {
      return number + " " + HexFormat.of().formatHex(hash);
    }
  }

  /**
   * @param database in a transaction that sees one moment
   * @param known a seal written down elsewhere, as number and hash, that must still stand
   */
  public static Finding of(Connection database, Optional<String> known) throws SQLException {
    return new AuditProof(database, known).look();
  }

  private Finding look() throws SQLException {
    try (var query =
        database.prepareStatement(
            """
            select number, sealed_at, row_count, cast(ids as text), previous, hash
            from platform.audit_seal order by number
            """)) {
      query.setFetchSize(1_000);
      try (var all = query.executeQuery()) {
        while (all.next()) {
          var flaw = follow(seal(all));
          if (flaw.isPresent()) {
            return new Finding(flaw, newest.number(), rows, "", 0);
          }
        }
      }
    }
    var broken =
        met ? stray() : Optional.of("The seal written down, " + known.orElse("") + ", is gone.");
    var name = newest.number() == 0 ? "" : newest.name();
    long waiting = Long.parseLong(AuditSeals.one(database, WAITING));
    return new Finding(broken, newest.number(), rows, name, waiting);
  }

  /** Goes on to the next seal, unless it is broken. */
  private Optional<String> follow(Seal seal) throws SQLException {
    var flaw = flaw(newest, seal);
    if (flaw.isEmpty()) {
      met = met || seal.name().equals(known.orElse(""));
      newest = seal;
      rows += seal.count();
    }
    return flaw;
  }

  private Optional<String> flaw(Seal before, Seal seal) throws SQLException {
    if (seal.number() != before.number() + 1) {
      return Optional.of("Seal " + (before.number() + 1) + " is missing.");
    }
    if (!Arrays.equals(seal.previous(), before.hash())) {
      return Optional.of("Seal " + seal.number() + " does not follow from the one before it.");
    }
    var rows = rows(seal);
    if (rows.size() != seal.count()) {
      return Optional.of(
          "Seal %d was put on %d rows, of which %d are there (numbers %s)."
              .formatted(seal.number(), seal.count(), rows.size(), seal.ids()));
    }
    var hash = new AuditChain.Hash(before.hash(), seal.number(), seal.at(), seal.ids());
    rows.forEach(hash::add);
    if (!Arrays.equals(hash.done(), seal.hash())) {
      return Optional.of(
          "A row of seal %d is not as it was written (numbers %s, sealed at %s)."
              .formatted(seal.number(), seal.ids(), seal.at()));
    }
    return backdated(before, rows);
  }

  private static Optional<String> backdated(Seal before, List<AuditRow> rows) {
    return rows.stream()
        .filter(row -> before.number() > 0 && row.at().isBefore(before.at().minus(LONGEST)))
        .map(row -> "Row %d says %s, but was put there later.".formatted(row.id(), row.at()))
        .findFirst();
  }

  /** Rows that no seal knows, and words that are not those that were given. */
  private Optional<String> stray() throws SQLException {
    var row = AuditSeals.one(database, STRAY);
    if (row != null) {
      return Optional.of("Row " + row + " is in no seal: it was put there later.");
    }
    return Optional.ofNullable(AuditSeals.one(database, OTHER_WORDS))
        .map(id -> "The reason beside row " + id + " is not the one that was given.");
  }

  private List<AuditRow> rows(Seal seal) throws SQLException {
    try (var query = database.prepareStatement(ROWS)) {
      for (int at = 1; at <= 3; at++) {
        query.setString(at, seal.ids());
      }
      return AuditSeals.rows(query);
    }
  }

  private static Seal seal(ResultSet row) throws SQLException {
    return new Seal(
        row.getLong(1),
        row.getObject(2, OffsetDateTime.class).toInstant(),
        row.getInt(3),
        row.getString(4),
        row.getBytes(5),
        row.getBytes(6));
  }
}
