/** Consent: the rules of permission, and what is kept. */
@NullMarked
package org.pdu.consent.model;

import org.jspecify.annotations.NullMarked;
