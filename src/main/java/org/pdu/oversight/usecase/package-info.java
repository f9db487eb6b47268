/** Oversight: what can be done. */
@NullMarked
package org.pdu.oversight.usecase;

import org.jspecify.annotations.NullMarked;
