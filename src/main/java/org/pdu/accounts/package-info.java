/**
 * How people get in, and stay themselves while they are in.
 *
 * <p><b>Sign-in</b>: a person recognised in one browser or by one program, until it ends.
 * <b>Token</b>: the random text that carries a sign-in; only its hash is kept. <b>Try</b>: a failed
 * attempt to get in, counted per account and per address.
 *
 * <p>Publishes {@code Recheck}: is it really them? Uses {@code people} for who is registered.
 */
@BoundedContext(name = "accounts", publishes = "org.pdu.accounts", uses = "people")
@NullMarked
package org.pdu.accounts;

import org.jspecify.annotations.NullMarked;
import org.pdu.platform.BoundedContext;
