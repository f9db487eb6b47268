package org.pdu.architecture.violations.training.usecase;

class KnowsTheTable {
  org.pdu.architecture.violations.training.store.PublicStore store;
}
