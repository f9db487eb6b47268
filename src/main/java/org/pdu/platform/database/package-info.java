/** Platform: the one database: embedded or a server, and its migrations. */
@NullMarked
package org.pdu.platform.database;

import org.jspecify.annotations.NullMarked;
