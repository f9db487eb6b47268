/** Privacy: its pages. */
@NullMarked
package org.pdu.privacy.web;

import org.jspecify.annotations.NullMarked;
