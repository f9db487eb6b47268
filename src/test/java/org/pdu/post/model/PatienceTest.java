package org.pdu.post.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTest {
  @Test
  void waitsGrowAndNeverPassSixHours() {
    assertEquals(Optional.of(Duration.ofSeconds(5)), Patience.after(1));
    assertEquals(Optional.of(Duration.ofSeconds(15)), Patience.after(2));
    assertEquals(Optional.of(Duration.ofHours(6)), Patience.after(11));
  }

  @Test
  void aLetterIsGivenUpAfterSomewhatMoreThanADay() {
    assertTrue(Patience.after(Patience.MOST).isEmpty());
    var whole =
        IntStream.range(1, Patience.MOST)
            .mapToObj(tries -> Patience.after(tries).orElseThrow())
            .reduce(Duration.ZERO, Duration::plus);
    assertTrue(whole.compareTo(Duration.ofDays(1)) > 0, whole.toString());
    assertTrue(whole.compareTo(Duration.ofDays(2)) < 0, whole.toString());
  }
}
