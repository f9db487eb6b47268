package org.pdu.outcomes.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;

import jakarta.inject.Inject;
import org.pdu.outcomes.model.Uptake;
import org.pdu.people.Allow;
import org.pdu.platform.UseCase;

/** Throws the counted figures away and counts them anew from the facts. */
@UseCase
@Allow(ADMINISTRATOR)
public class RebuildUptake {
  @Inject Uptake uptake;

  public void now() {
    uptake.recount();
  }
}
