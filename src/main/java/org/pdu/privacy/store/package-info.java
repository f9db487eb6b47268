/** Privacy: where it is kept. */
@NullMarked
package org.pdu.privacy.store;

import org.jspecify.annotations.NullMarked;
