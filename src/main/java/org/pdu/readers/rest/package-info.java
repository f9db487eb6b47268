/** Readers: for programs. */
@NullMarked
package org.pdu.readers.rest;

import org.jspecify.annotations.NullMarked;
