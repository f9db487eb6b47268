/** Readers: where it is kept. */
@NullMarked
package org.pdu.readers.store;

import org.jspecify.annotations.NullMarked;
