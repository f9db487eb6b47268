/** Outcomes: what is counted and how it may be said. */
@NullMarked
package org.pdu.outcomes.model;

import org.jspecify.annotations.NullMarked;
