/** Oversight: the pages. */
@NullMarked
package org.pdu.oversight.web;

import org.jspecify.annotations.NullMarked;
