package org.pdu.consent;

/** The words that somebody reads before sharing, in the version that is offered now. */
public record ConsentText(int version, String html, String easyReadHtml) {}
