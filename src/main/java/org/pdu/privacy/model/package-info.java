/** Privacy: what is held, who leaves, what people agree to. */
@NullMarked
package org.pdu.privacy.model;

import org.jspecify.annotations.NullMarked;
