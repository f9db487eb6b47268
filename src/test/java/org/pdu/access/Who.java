package org.pdu.access;

import java.util.Optional;
import org.pdu.platform.Account;
import org.pdu.platform.Account.Kind;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Visitor;

/** Everybody who may stand at the door: each role, nobody, and somebody whose sign-in has ended. */
enum Who {
  NOBODY(Optional.empty()),
  ENDED(Optional.of(Demo.ADMIN)),
  LEARNER(Optional.of(Demo.LEARNER)),
  EXPERT(Optional.of(Demo.EXPERT)),
  FACILITATOR(Optional.of(Demo.FACILITATOR)),
  LEAD(Optional.of(Demo.LEAD)),
  LEAD2(Optional.of(Demo.LEAD2)),
  PDU(Optional.of(Demo.PDU)),
  ANALYST(Optional.of(Demo.ANALYST)),
  COMMISSIONER(Optional.of(Demo.COMMISSIONER)),
  ADMIN(Optional.of(Demo.ADMIN));

  private final Optional<Demo> account;

  Who(Optional<Demo> account) {
    this.account = account;
  }

  boolean signedIn() {
    return this != NOBODY && this != ENDED;
  }

  /** Whether organisations, or the own one, are theirs to look after. */
  boolean looksAfterPlaces() {
    return this == LEAD || this == LEAD2 || this == PDU || this == ADMIN;
  }

  /** Whether outcomes are open to them at all. */
  boolean seesFigures() {
    return switch (this) {
      case LEAD, LEAD2, PDU, ANALYST, COMMISSIONER, ADMIN -> true;
      default -> false;
    };
  }

  /** In a browser. */
  Visitor visitor(PduServer server) {
    return account
        .map(demo -> Visitor.withCookie(server, token(server, demo, Kind.BROWSER)))
        .orElseGet(() -> Visitor.nobody(server));
  }

  /** As a program. */
  Visitor program(PduServer server) {
    return account
        .map(demo -> Visitor.withToken(server, token(server, demo, Kind.API)))
        .orElseGet(() -> Visitor.nobody(server));
  }

  private String token(PduServer server, Demo demo, Kind kind) {
    return Account.token(server, demo.email(), this == ENDED ? Kind.ENDED : kind);
  }
}
