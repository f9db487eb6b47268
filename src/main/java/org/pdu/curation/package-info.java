/**
 * What people do around searching.
 *
 * <p><b>Curator</b>: PDU staff, Expert Citizens and administrators, who look after what is found.
 * <b>Line</b>: ways of saying the same thing, or words for which others are looked for as well.
 * <b>Unanswered search</b>: words that found nothing; never who asked. <b>Dealt with</b>: a curator
 * has seen to it, until it is asked in vain again. <b>Pin</b>: up to three documents that stand
 * first for certain words, until a day. <b>Saved search</b>: words and filters that somebody keeps
 * under a name. <b>Alert</b>: a letter that says how many new things a saved search found, and
 * never which. <b>Edition</b>: a number that each change to lines or pins raises, by which all
 * nodes hear of it.
 *
 * <p>Publishes nothing: it answers {@code search} as its {@code Guidance}. Uses {@code search} to
 * find and to hear what was asked in vain, {@code people} for permission and keys, {@code post} for
 * alerts.
 */
@BoundedContext(
    name = "curation",
    publishes = "org.pdu.curation",
    uses = {"search", "people", "post"})
@NullMarked
package org.pdu.curation;

import org.jspecify.annotations.NullMarked;
import org.pdu.platform.BoundedContext;
