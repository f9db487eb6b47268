package org.pdu.outcomes.model;

/** Where the published framework is. */
public interface Frameworks {
  Framework present();
}
