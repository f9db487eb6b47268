/** Post: the pages. */
@NullMarked
package org.pdu.post.web;

import org.jspecify.annotations.NullMarked;
