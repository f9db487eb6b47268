package org.pdu.architecture.violations.training.web;

class EntityPage {
  org.pdu.architecture.violations.training.model.Thing thing;
}
