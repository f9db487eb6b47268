/** Accounts: what can be done. */
@NullMarked
package org.pdu.accounts.usecase;

import org.jspecify.annotations.NullMarked;
