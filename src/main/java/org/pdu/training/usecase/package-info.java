/** Training: what can be done. */
@NullMarked
package org.pdu.training.usecase;

import org.jspecify.annotations.NullMarked;
