/** The Practice Development Unit: one package for each bounded context, and {@code platform}. */
@org.jspecify.annotations.NullMarked
package org.pdu;
