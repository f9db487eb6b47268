package org.pdu.outcomes.usecase;

import java.time.YearMonth;
import org.pdu.outcomes.model.MeasureValue;

/**
 * A measure in one month.
 *
 * @param people different people who completed so far, where the measure is about people
 * @param toDate whether the month is not over
 */
public record Point(YearMonth month, MeasureValue value, MeasureValue people, boolean toDate) {}
