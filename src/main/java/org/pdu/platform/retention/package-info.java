/** Platform: how long things are kept. */
@NullMarked
package org.pdu.platform.retention;

import org.jspecify.annotations.NullMarked;
