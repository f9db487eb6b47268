/** Library: its pages. */
@NullMarked
package org.pdu.library.web;

import org.jspecify.annotations.NullMarked;
