/** Library: its verbs. */
@NullMarked
package org.pdu.library.usecase;

import org.jspecify.annotations.NullMarked;
