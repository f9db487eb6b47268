/** Curation: what can be done. */
@NullMarked
package org.pdu.curation.usecase;

import org.jspecify.annotations.NullMarked;
