package org.pdu.people;

import java.util.List;

/** Many places at once, to be counted in one go. */
public record AffiliationsRecorded(List<AffiliationRecorded> affiliations) {}
