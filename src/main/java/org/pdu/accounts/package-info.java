/**
 * How people get in, and stay themselves while they are in.
 *
 * <p><b>Sign-in</b>: a person recognised in one browser or by one program, until it ends.
 * <b>Token</b>: the random text that carries a sign-in; only its hash is kept. <b>Try</b>: a failed
 * attempt to get in, counted per account and per address. <b>Invitation</b>: a lead or the PDU asks
 * somebody in. <b>Request to join</b>: somebody asks to be let in, and the domain of their address
 * or the lead decides. <b>Link</b>: goes out in a letter, works once and for one purpose.
 * <b>Provider</b>: a sign-in kept by others that we let people in by. <b>Identity</b>: who somebody
 * is at a provider, issuer and subject; it opens one account. <b>Handshake</b>: one way to a
 * provider and back, known to one browser. <b>Second factor</b>: what somebody has besides the
 * password: an <b>authenticator</b> app that shows codes, or a <b>passkey</b>, a key that never
 * leaves a device; <b>recovery codes</b> for the day it is lost. <b>Ticket</b>: shows that the
 * password has fitted while the second factor is awaited; signs nobody in. <b>Scope</b>: what a
 * program's token is good for.
 *
 * <p>Publishes {@code Recheck}: is it really them? Uses {@code people} for who is registered, and
 * {@code post} for letters.
 */
@BoundedContext(
    name = "accounts",
    publishes = "org.pdu.accounts",
    uses = {"people", "post"})
@NullMarked
package org.pdu.accounts;

import org.jspecify.annotations.NullMarked;
import org.pdu.platform.BoundedContext;
