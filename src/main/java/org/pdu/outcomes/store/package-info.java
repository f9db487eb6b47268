/** Outcomes: facts, cubes and the catalogue, kept. */
@NullMarked
package org.pdu.outcomes.store;

import org.jspecify.annotations.NullMarked;
