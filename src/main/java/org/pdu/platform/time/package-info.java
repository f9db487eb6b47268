/** Platform: the clock. */
@NullMarked
package org.pdu.platform.time;

import org.jspecify.annotations.NullMarked;
