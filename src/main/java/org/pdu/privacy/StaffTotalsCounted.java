package org.pdu.privacy;

import java.time.YearMonth;
import java.util.List;

/**
 * What staff of the whole partnership told about themselves has been counted, once for a month.
 * Whoever hears of it keeps only what may be said: small numbers held back, others rounded.
 *
 * @param totals one for each choice that is offered, also where nobody chose it
 */
public record StaffTotalsCounted(YearMonth month, List<StaffTotal> totals) {}
