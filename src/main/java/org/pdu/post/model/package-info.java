/** Post: what a letter is, and what becomes of it. */
@NullMarked
package org.pdu.post.model;

import org.jspecify.annotations.NullMarked;
