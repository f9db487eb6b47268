package org.pdu.architecture.violations.training.model;

class LooksAtTheClock {
  final java.time.Instant when = java.time.Instant.now();
}
