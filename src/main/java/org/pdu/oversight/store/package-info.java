/** Oversight: where it is kept. */
@NullMarked
package org.pdu.oversight.store;

import org.jspecify.annotations.NullMarked;
