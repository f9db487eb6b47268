package org.pdu.people;

/** A lead asked a colleague to be a champion in a service; the colleague has not answered yet. */
public record ChampionAsked(PersonId person, ServiceId service) {}
