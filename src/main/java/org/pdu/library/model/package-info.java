/** Library: states, moves and words. */
@NullMarked
package org.pdu.library.model;

import org.jspecify.annotations.NullMarked;
