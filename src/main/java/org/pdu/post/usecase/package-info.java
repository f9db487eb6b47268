/** Post: what can be done. */
@NullMarked
package org.pdu.post.usecase;

import org.jspecify.annotations.NullMarked;
