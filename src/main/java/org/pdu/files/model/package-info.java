/** Files: what files are, and what is refused of them. */
@NullMarked
package org.pdu.files.model;

import org.jspecify.annotations.NullMarked;
