/** Search: its two verbs. */
@NullMarked
package org.pdu.search.usecase;

import org.jspecify.annotations.NullMarked;
