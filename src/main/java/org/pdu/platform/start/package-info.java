/** Platform: the order in which the product comes up. */
@NullMarked
package org.pdu.platform.start;

import org.jspecify.annotations.NullMarked;
