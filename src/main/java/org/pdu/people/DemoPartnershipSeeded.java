package org.pdu.people;

import java.util.List;

/**
 * The demonstration partnership has just been filled in: its places, people and headcounts are
 * recorded, and whoever wants may add invented facts of their own, in the same transaction.
 *
 * @param seed starts every generator, so that each machine invents the same
 * @param learners who takes up training; the demo sign-ins are not among them
 */
public record DemoPartnershipSeeded(long seed, List<DemoLearner> learners) {}
