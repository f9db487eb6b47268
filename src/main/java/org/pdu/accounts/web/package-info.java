/** Accounts: the pages. */
@NullMarked
package org.pdu.accounts.web;

import org.jspecify.annotations.NullMarked;
