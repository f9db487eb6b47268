package org.pdu.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Different rows never read the same, and the same always do. */
class AuditChainTest {
  @Property
  boolean twoRowsReadTheSameOnlyWhenTheyAre(
      @ForAll("rows") AuditRow one, @ForAll("rows") AuditRow other) {
    return one.equals(other)
        == Arrays.equals(AuditChain.canonical(one), AuditChain.canonical(other));
  }

  @Property
  boolean aWordMovedToTheNextFieldIsNoticed(@ForAll("rows") AuditRow row) {
    var moved =
        new AuditRow(
            row.id(),
            row.at(),
            row.kind(),
            row.who(),
            row.action() + row.subject(),
            "",
            row.about(),
            row.reason());
    return row.subject().isEmpty()
        || !Arrays.equals(AuditChain.canonical(row), AuditChain.canonical(moved));
  }

  @Property
  void rangesNameEachRowOnce(@ForAll("numbers") List<Long> numbers) {
    var rows = numbers.stream().sorted().map(AuditChainTest::row).toList();
    var text = AuditSeals.ranges(rows);
    var back =
        Arrays.stream(text.substring(2, text.length() - 2).split("\\),\\[", -1))
            .map(range -> range.split(",", -1))
            .flatMap(
                ends -> LongStream.range(Long.parseLong(ends[0]), Long.parseLong(ends[1])).boxed())
            .toList();
    assertEquals(rows.stream().map(AuditRow::id).toList(), back, text);
  }

  @Provide
  Arbitrary<List<Long>> numbers() {
    return Arbitraries.longs().between(1, 60).list().uniqueElements().ofMinSize(1).ofMaxSize(30);
  }

  @Provide
  Arbitrary<AuditRow> rows() {
    var text = Arbitraries.strings().withChars("ab\u00e9 ").ofMaxLength(3);
    return Combinators.combine(
            Arbitraries.longs().between(1, 3),
            Arbitraries.of(AuditEntry.Kind.values()),
            text,
            text,
            text)
        .as((id, kind, action, subject, reason) ->
            new AuditRow(
                id,
                Instant.EPOCH,
                kind,
                Optional.empty(),
                action,
                subject,
                Optional.empty(),
                reason));
  }

  private static AuditRow row(long id) {
    return new AuditRow(
        id, Instant.EPOCH, AuditEntry.Kind.DEED, Optional.empty(), "", "", Optional.empty(), "");
  }
}
