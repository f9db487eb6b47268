/** People: the endpoints. */
@NullMarked
package org.pdu.people.rest;

import org.jspecify.annotations.NullMarked;
