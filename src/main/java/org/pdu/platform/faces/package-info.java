/** Platform: what every page shares. */
@NullMarked
package org.pdu.platform.faces;

import org.jspecify.annotations.NullMarked;
