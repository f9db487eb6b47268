/** Staff: the endpoints. */
@NullMarked
package org.pdu.staff.rest;

import org.jspecify.annotations.NullMarked;
