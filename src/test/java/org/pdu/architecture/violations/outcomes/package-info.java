/** Breaks rules on purpose: neither on the map nor marked. */
package org.pdu.architecture.violations.outcomes;
