package org.pdu.consent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pdu.consent.ConsentEnded.How;
import org.pdu.consent.Use;

/** What the file of withdrawals says, and that two words together never allow more than one. */
class AllowanceTest {
  @Property
  void whatIsWrittenIsReadAgain(@ForAll("allowances") Allowance one) {
    assertEquals(one, Allowance.parse(one.text()));
  }

  @Property
  void nothingThatCantBeReadAllowsAnythingOrEndsIt(@ForAll String text) {
    var read = Allowance.parse(text);
    assertTrue(read.use() == Use.NONE || read.text().equals(text), text);
    assertTrue(read.ended().isEmpty() || read.text().equals(text), text);
  }

  @Property
  void togetherTheyAllowWhatBothDoInWhicheverOrder(
      @ForAll("allowances") Allowance one, @ForAll("allowances") Allowance other) {
    var both = one.within(other);
    var turned = other.within(one);
    assertEquals(both.use(), turned.use());
    assertEquals(both.until(), turned.until());
    assertEquals(both.ended().isPresent(), turned.ended().isPresent());
    assertEquals(both, both.within(other), "asked again");
    assertTrue(one.use().covers(both.use()) && other.use().covers(both.use()));
    for (var each : new Allowance[] {one, other}) {
      assertTrue(each.until().isEmpty() || !both.until().orElseThrow().isAfter(each.until().get()));
      assertTrue(each.ended().isEmpty() || both.ended().isPresent());
    }
  }

  @Property
  void whatIsNarrowerIsWithin(
      @ForAll("allowances") Allowance one, @ForAll("allowances") Allowance other) {
    assertTrue(one.isWithin(one));
    assertTrue(one.within(other).isWithin(one));
    if (one.ended().isEmpty()) {
      assertTrue(one.within(other).isWithin(other));
    }
  }

  @Provide
  Arbitrary<Allowance> allowances() {
    var days =
        Arbitraries.longs()
            .between(0, 40_000)
            .map(LocalDate::ofEpochDay)
            .map(Optional::of)
            .injectNull(0.3)
            .map(day -> day == null ? Optional.<LocalDate>empty() : day);
    var open =
        Combinators.combine(Arbitraries.of(Use.class), days)
            .as(Allowance::of)
            .filter(one -> one.use() != Use.NONE || one.until().isEmpty());
    return Arbitraries.oneOf(open, Arbitraries.of(How.class).map(Allowance::ended));
  }
}
