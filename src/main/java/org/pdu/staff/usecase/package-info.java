/** Staff: one verb each. */
@NullMarked
package org.pdu.staff.usecase;

import org.jspecify.annotations.NullMarked;
