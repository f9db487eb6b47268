/** Oversight: the endpoints. */
@NullMarked
package org.pdu.oversight.rest;

import org.jspecify.annotations.NullMarked;
