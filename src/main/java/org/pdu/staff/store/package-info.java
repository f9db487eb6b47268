/** Staff: files that are read, and the imports. */
@NullMarked
package org.pdu.staff.store;

import org.jspecify.annotations.NullMarked;
