/** Accounts: where it is kept. */
@NullMarked
package org.pdu.accounts.store;

import org.jspecify.annotations.NullMarked;
