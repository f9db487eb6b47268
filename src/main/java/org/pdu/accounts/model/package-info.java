/** Accounts: sign-ins, passwords and who guesses them. */
@NullMarked
package org.pdu.accounts.model;

import org.jspecify.annotations.NullMarked;
