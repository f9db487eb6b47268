/** Files: where rows and bytes lie, and the process that looks at them. */
@NullMarked
package org.pdu.files.store;

import org.jspecify.annotations.NullMarked;
