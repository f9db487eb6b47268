package org.pdu.architecture.violations.training.model;

class InjectedModel {
  @jakarta.inject.Inject Thing thing;
}
