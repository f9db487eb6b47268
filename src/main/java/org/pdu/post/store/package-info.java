/** Post: where letters are kept and who carries them. */
@NullMarked
package org.pdu.post.store;

import org.jspecify.annotations.NullMarked;
