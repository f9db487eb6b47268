package org.pdu.architecture.violations.training.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity. */
@Entity
public class Thing {
  @Id private int id;
}
