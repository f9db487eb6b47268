/** Privacy: its endpoints. */
@NullMarked
package org.pdu.privacy.rest;

import org.jspecify.annotations.NullMarked;
