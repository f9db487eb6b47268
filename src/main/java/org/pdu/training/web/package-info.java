/** Training: the pages. */
@NullMarked
package org.pdu.training.web;

import org.jspecify.annotations.NullMarked;
