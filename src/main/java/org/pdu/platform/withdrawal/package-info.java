/** Platform: what people have taken back, which no backup brings back. */
@NullMarked
package org.pdu.platform.withdrawal;

import org.jspecify.annotations.NullMarked;
