package org.pdu.curation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.pdu.people.Directory;
import org.pdu.people.Registered;
import org.pdu.people.Role;
import org.pdu.platform.time.CityClock;
import org.pdu.search.Audience;

/** What a person who is not here may find now: by roles held and places of work of today. */
@ApplicationScoped
class KeysOf {
  @Inject Directory directory;
  @Inject CityClock clock;

  Set<String> person(Registered somebody) {
    var keys = new HashSet<String>();
    keys.add(Audience.EVERYONE_KEY);
    keys.add(Audience.SIGNED_IN_KEY);
    keys.add(Audience.keyOf(somebody.id()));
    keys.add(Audience.keyOf(Role.LEARNER));
    for (var grant : somebody.grants()) {
      keys.add(Audience.keyOf(grant.role()));
      if (grant.role() == Role.LEAD) {
        grant.organisation().map(Audience::keyOf).ifPresent(keys::add);
      }
    }
    directory
        .standingsOf(somebody.id(), clock.today())
        .forEach(standing -> keys.add(Audience.keyOf(standing.organisation())));
    return Set.copyOf(keys);
  }
}
