/** Library: its tables and its content folder. */
@NullMarked
package org.pdu.library.store;

import org.jspecify.annotations.NullMarked;
