/** Readers: its pages. */
@NullMarked
package org.pdu.readers.web;

import org.jspecify.annotations.NullMarked;
