/** Platform: what the launcher calls besides the server. */
@NullMarked
package org.pdu.platform.cli;

import org.jspecify.annotations.NullMarked;
