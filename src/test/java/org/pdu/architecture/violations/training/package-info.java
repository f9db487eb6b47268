/** Breaks rules on purpose. */
@org.pdu.platform.BoundedContext(
    name = "training",
    publishes = "org.pdu.architecture.violations.training",
    uses = "people")
@org.jspecify.annotations.NullMarked
package org.pdu.architecture.violations.training;
