/** Platform: the audit trail. */
@NullMarked
package org.pdu.platform.audit;

import org.jspecify.annotations.NullMarked;
