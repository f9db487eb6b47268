package org.pdu.consent.model;

import org.pdu.consent.ConsentText;

/** The versions of the text that people read before they share. */
public interface ConsentTexts {
  /** The one that is offered now. */
  ConsentText newest();
}
