/** Search: questions and answers. */
@NullMarked
package org.pdu.search.model;

import org.jspecify.annotations.NullMarked;
