/** Consent: what is done with it. */
@NullMarked
package org.pdu.consent.usecase;

import org.jspecify.annotations.NullMarked;
