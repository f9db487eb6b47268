/** Outcomes: the endpoints. */
@NullMarked
package org.pdu.outcomes.rest;

import org.jspecify.annotations.NullMarked;
