/** Accounts: the endpoints. */
@NullMarked
package org.pdu.accounts.rest;

import org.jspecify.annotations.NullMarked;
