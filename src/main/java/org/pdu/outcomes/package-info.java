/**
 * Does training change the system? What can be counted, said no louder than it can carry.
 *
 * <p><b>Measure</b>: a metric of the outcome framework. <b>Uptake</b>: people who completed
 * training, by the place they held that day. <b>Coverage</b>: people in post who completed, of the
 * headcount, at a month's end. <b>Suppressed</b>: held back because few people are behind it, which
 * is neither nought nor unknown. <b>Unknown</b>: nobody has said. <b>Disclosure control</b>: the
 * rule that decides.
 *
 * <p>Publishes nothing: nobody uses outcomes. Listens to people, training, privacy and readers, and
 * hands its measures to search.
 */
@BoundedContext(
    name = "outcomes",
    publishes = "org.pdu.outcomes",
    uses = {"people", "training", "privacy", "readers", "search"})
@NullMarked
package org.pdu.outcomes;

import org.jspecify.annotations.NullMarked;
import org.pdu.platform.BoundedContext;
