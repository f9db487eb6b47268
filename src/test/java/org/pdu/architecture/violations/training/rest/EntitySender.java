package org.pdu.architecture.violations.training.rest;

class EntitySender {
  org.pdu.architecture.violations.training.model.Thing thing;
}
