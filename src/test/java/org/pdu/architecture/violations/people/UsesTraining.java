package org.pdu.architecture.violations.people;

class UsesTraining {
  org.pdu.architecture.violations.training.ReachesInside back;
}
