package org.pdu.architecture.violations.training;

class LeaksModel {
  org.pdu.architecture.violations.training.model.Thing thing;
}
