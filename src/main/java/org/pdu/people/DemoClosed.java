package org.pdu.people;

import java.util.List;

/** There is no demonstration, or none any more: these invented people are not to be let in. */
public record DemoClosed(List<PersonId> people) {}
