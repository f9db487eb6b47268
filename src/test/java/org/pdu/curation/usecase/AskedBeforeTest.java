package org.pdu.curation.usecase;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AskedBeforeTest {
  @Test
  void whoAsksAgainCountsOnceAndTheOldestIsForgottenFirst() {
    var asked = new AskedBefore(2);
    assertTrue(asked.first("one", "a name"));
    assertFalse(asked.first("one", "a name"));
    assertTrue(asked.first("another", "a name"));
    assertTrue(asked.first("one", "something else"));
    assertTrue(asked.first("one", "a name"), "no more than two are remembered");
  }
}
