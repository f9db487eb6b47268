/** People: the pages. */
@NullMarked
package org.pdu.people.web;

import org.jspecify.annotations.NullMarked;
