/** Curation: where it is kept. */
@NullMarked
package org.pdu.curation.store;

import org.jspecify.annotations.NullMarked;
