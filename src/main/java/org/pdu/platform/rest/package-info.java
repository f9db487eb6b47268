/** Platform: what every endpoint shares. */
@NullMarked
package org.pdu.platform.rest;

import org.jspecify.annotations.NullMarked;
