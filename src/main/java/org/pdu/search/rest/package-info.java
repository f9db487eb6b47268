/** Search: its endpoints. */
@NullMarked
package org.pdu.search.rest;

import org.jspecify.annotations.NullMarked;
