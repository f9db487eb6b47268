/** Platform: filters that every request passes. */
@NullMarked
package org.pdu.platform.web;

import org.jspecify.annotations.NullMarked;
