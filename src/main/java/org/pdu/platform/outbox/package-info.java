/** Platform: what must happen after commit, as rows. */
@NullMarked
package org.pdu.platform.outbox;

import org.jspecify.annotations.NullMarked;
