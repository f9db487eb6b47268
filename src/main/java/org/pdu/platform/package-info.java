/**
 * What every context stands on and that knows none of them: stereotypes, time, configuration, the
 * database, the outbox, pages and endpoints in general. No word of the domain is spoken here.
 */
@BoundedContext(name = "platform", publishes = "org.pdu.platform..")
@NullMarked
package org.pdu.platform;

import org.jspecify.annotations.NullMarked;
