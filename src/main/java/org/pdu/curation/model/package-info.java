/** Curation: what is said about searching. */
@NullMarked
package org.pdu.curation.model;

import org.jspecify.annotations.NullMarked;
