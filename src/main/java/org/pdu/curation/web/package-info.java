/** Curation: the pages. */
@NullMarked
package org.pdu.curation.web;

import org.jspecify.annotations.NullMarked;
