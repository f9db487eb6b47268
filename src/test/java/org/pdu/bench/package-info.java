/** What the product costs: figures measured on it as it ships, beside what they stand against. */
@NullMarked
package org.pdu.bench;

import org.jspecify.annotations.NullMarked;
