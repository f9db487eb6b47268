/**
 * Whose experience is shown where, and on whose word.
 *
 * <p><b>Work</b>: something that carries somebody's experience, under an id that the context shares
 * which keeps it. <b>Contributor</b>: whose experience it is; with an account, or without one and
 * then known to whoever recorded the consent. <b>Consent</b>: what the contributor allows, for
 * what, until when, with which conditions, given under a version of the <b>consent text</b>, in
 * person or recorded with evidence; append-only, the last one counts. <b>Use</b>: where a work may
 * be shown, each wider than the one before. <b>Permission</b>: what holds at this moment.
 * <b>Ending</b>: the contributor withdrew, the consent ran out, or the contributor left; for good.
 * <b>Approval</b>: the contributor has seen an edition as it will be shown, and said yes.
 * <b>Dispute</b>: contributor and organisation do not agree; nothing is shown or changed until both
 * say it is settled. <b>Care</b>: hours, payments, check-ins, and the day after which nobody is to
 * get in touch.
 *
 * <p>Publishes {@code Consents}, {@code Care} and the facts {@code ConsentChanged} and {@code
 * ConsentEnded}. Uses people and, to remind contributors, post. Who may ask for what is decided by
 * the context that keeps the work.
 */
@BoundedContext(
    name = "consent",
    publishes = "org.pdu.consent",
    uses = {"people", "post"})
@NullMarked
package org.pdu.consent;

import org.jspecify.annotations.NullMarked;
import org.pdu.platform.BoundedContext;
