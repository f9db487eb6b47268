/** Files: what is told and let go of. */
@NullMarked
package org.pdu.files.usecase;

import org.jspecify.annotations.NullMarked;
