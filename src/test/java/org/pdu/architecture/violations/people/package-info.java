/** Breaks rules on purpose. */
@org.pdu.platform.BoundedContext(
    name = "people",
    publishes = "org.pdu.architecture.violations.people")
@org.jspecify.annotations.NullMarked
package org.pdu.architecture.violations.people;
