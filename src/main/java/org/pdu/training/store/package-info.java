/** Training: the tables and the content files. */
@NullMarked
package org.pdu.training.store;

import org.jspecify.annotations.NullMarked;
