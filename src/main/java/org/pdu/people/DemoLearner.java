package org.pdu.people;

import java.time.YearMonth;
import java.util.Set;

/**
 * How somebody in the demonstration partnership takes up training.
 *
 * @param from the first month in which the person may complete something; a completion stands only
 *     on a day on which the person had a place to work
 * @param pace from 0 to 1: how likely the person is to have completed something after two years
 * @param surges months with a push, in which completions are more likely
 */
public record DemoLearner(PersonId person, YearMonth from, double pace, Set<YearMonth> surges) {}
