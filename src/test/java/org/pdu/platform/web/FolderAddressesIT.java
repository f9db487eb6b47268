package org.pdu.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Visitor;

/** Addresses that are also folders of views. */
class FolderAddressesIT {
  @ParameterizedTest
  @ValueSource(strings = {"/training", "/search?q=trauma", "/search/?q=trauma"})
  void aPageAnswersAtOnceWithAndWithoutAFinalSlash(String address) {
    var visitor = Visitor.of(PduServer.shared(), Demo.LEARNER.email());
    assertEquals(200, visitor.get(address).statusCode());
  }
}
