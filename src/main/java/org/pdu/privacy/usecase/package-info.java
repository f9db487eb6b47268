/** Privacy: what can be done. */
@NullMarked
package org.pdu.privacy.usecase;

import org.jspecify.annotations.NullMarked;
