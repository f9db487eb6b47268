/** Readers: what it is about. */
@NullMarked
package org.pdu.readers.model;

import org.jspecify.annotations.NullMarked;
