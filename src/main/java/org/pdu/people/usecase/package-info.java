/** People: what can be done. */
@NullMarked
package org.pdu.people.usecase;

import org.jspecify.annotations.NullMarked;
