/** Staff: what a file says and what it would do. */
@NullMarked
package org.pdu.staff.model;

import org.jspecify.annotations.NullMarked;
