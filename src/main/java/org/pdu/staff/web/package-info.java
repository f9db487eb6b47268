/** Staff: the pages. */
@NullMarked
package org.pdu.staff.web;

import org.jspecify.annotations.NullMarked;
