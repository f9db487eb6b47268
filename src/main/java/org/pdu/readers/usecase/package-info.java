/** Readers: what can be done. */
@NullMarked
package org.pdu.readers.usecase;

import org.jspecify.annotations.NullMarked;
