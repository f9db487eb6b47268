/** Search: its page. */
@NullMarked
package org.pdu.search.web;

import org.jspecify.annotations.NullMarked;
