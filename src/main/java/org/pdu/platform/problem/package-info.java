/** Platform: the few ways in which a request can be refused, the same for pages and endpoints. */
@NullMarked
package org.pdu.platform.problem;

import org.jspecify.annotations.NullMarked;
