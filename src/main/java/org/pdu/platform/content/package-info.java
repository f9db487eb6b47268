/** Platform: reading content files strictly. */
@NullMarked
package org.pdu.platform.content;

import org.jspecify.annotations.NullMarked;
