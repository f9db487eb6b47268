package org.pdu.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.pdu.people.FoundPerson;
import org.pdu.people.PersonId;
import org.pdu.people.PersonLeft;
import org.pdu.people.PersonRecords;
import org.pdu.people.model.PeopleKept;
import org.pdu.platform.time.CityClock;

/** Finds, puts right and lets go of people's records, for use cases of others that say who may. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KeepRecords implements PersonRecords {
  @Inject PeopleKept people;
  @Inject Event<PersonLeft> left;
  @Inject CityClock clock;

  @Override
  public List<FoundPerson> find(String words, int most) {
    return people.find(words, most);
  }

  @Override
  public boolean left(PersonId person) {
    return people.left(person);
  }

  @Override
  public void rename(PersonId person, String name) {
    people.rename(person, name);
  }

  @Override
  public void leave(PersonId person) {
    people
        .anonymise(person, clock.now())
        .ifPresent(was -> left.fire(new PersonLeft(person, was.email(), was.name(), clock.now())));
  }
}
