package org.pdu.search.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Directory;
import org.pdu.people.PersonId;
import org.pdu.people.Role;
import org.pdu.platform.time.CityClock;
import org.pdu.search.Audience;
import org.pdu.search.model.Sight;

/** What whoever asks may see: by their roles, where they work or lead, and as themselves. */
@ApplicationScoped
class OwnSight {
  @Inject CurrentPerson person;
  @Inject Directory directory;
  @Inject CityClock clock;

  Sight now() {
    return new Sight(keys(), clock.now());
  }

  Set<String> keys() {
    Set<String> keys = new HashSet<>(Set.of(Audience.EVERYONE_KEY));
    person.known().ifPresent(id -> add(keys, id));
    return keys;
  }

  private void add(Set<String> keys, PersonId id) {
    keys.add(Audience.SIGNED_IN_KEY);
    keys.add(Audience.keyOf(id));
    for (Role role : Role.values()) {
      if (person.holds(role)) {
        keys.add(Audience.keyOf(role));
      }
    }
    person
        .grants()
        .forEach(grant -> grant.organisation().map(Audience::keyOf).ifPresent(keys::add));
    directory
        .standingsOf(id, clock.today())
        .forEach(standing -> keys.add(Audience.keyOf(standing.organisation())));
  }
}
