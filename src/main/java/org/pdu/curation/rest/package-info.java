/** Curation: for programs. */
@NullMarked
package org.pdu.curation.rest;

import org.jspecify.annotations.NullMarked;
