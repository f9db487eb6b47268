/** Training: the endpoints. */
@NullMarked
package org.pdu.training.rest;

import org.jspecify.annotations.NullMarked;
