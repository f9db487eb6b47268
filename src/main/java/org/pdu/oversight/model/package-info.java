/** Oversight: what is looked over. */
@NullMarked
package org.pdu.oversight.model;

import org.jspecify.annotations.NullMarked;
