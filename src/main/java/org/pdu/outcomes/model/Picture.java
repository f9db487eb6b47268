package org.pdu.outcomes.model;

import java.time.YearMonth;

/**
 * What may be said of a unit at a month's end, or today for the present month.
 *
 * @param people different people who completed training so far
 * @param coverage posts held by somebody trained, of all posts whose number is known
 * @param trained posts held by somebody trained, where the share is known; or else all of them
 * @param posts posts whose number is known
 * @param servicesKnown services whose headcount the share rests on; never held back
 * @param services services there are; never held back
 */
public record Picture(
    YearMonth month,
    MeasureValue people,
    MeasureValue coverage,
    MeasureValue trained,
    MeasureValue posts,
    long servicesKnown,
    long services) {}
