/** Outcomes: the pages. */
@NullMarked
package org.pdu.outcomes.web;

import org.jspecify.annotations.NullMarked;
