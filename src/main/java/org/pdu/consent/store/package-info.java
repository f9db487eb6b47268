/** Consent: its tables and its text. */
@NullMarked
package org.pdu.consent.store;

import org.jspecify.annotations.NullMarked;
