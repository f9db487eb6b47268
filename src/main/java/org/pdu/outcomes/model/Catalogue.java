package org.pdu.outcomes.model;

/** Where the framework is kept. */
public interface Catalogue {
  Framework framework();
}
