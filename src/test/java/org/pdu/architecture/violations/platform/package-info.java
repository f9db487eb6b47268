/** Breaks rules on purpose. */
@org.pdu.platform.BoundedContext(
    name = "platform",
    publishes = "org.pdu.architecture.violations.platform..")
@org.jspecify.annotations.NullMarked
package org.pdu.architecture.violations.platform;
