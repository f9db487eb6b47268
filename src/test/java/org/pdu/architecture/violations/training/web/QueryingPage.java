package org.pdu.architecture.violations.training.web;

class QueryingPage {
  jakarta.persistence.EntityManager database;
}
