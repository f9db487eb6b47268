/** Breaks rules on purpose. */
@org.jspecify.annotations.NullMarked
package org.pdu.architecture.violations.training.usecase;
