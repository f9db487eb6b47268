/** Outcomes: one verb each. */
@NullMarked
package org.pdu.outcomes.usecase;

import org.jspecify.annotations.NullMarked;
