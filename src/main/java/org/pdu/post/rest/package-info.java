/** Post: the endpoints. */
@NullMarked
package org.pdu.post.rest;

import org.jspecify.annotations.NullMarked;
