/** Library: its endpoints. */
@NullMarked
package org.pdu.library.rest;

import org.jspecify.annotations.NullMarked;
