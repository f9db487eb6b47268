/**
 * Tables in files: read whatever a spreadsheet makes of them, and written so that nothing in them
 * runs.
 */
@NullMarked
package org.pdu.platform.sheet;

import org.jspecify.annotations.NullMarked;
