/** People: the tables. */
@NullMarked
package org.pdu.people.store;

import org.jspecify.annotations.NullMarked;
