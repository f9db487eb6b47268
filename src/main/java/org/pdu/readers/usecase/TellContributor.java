package org.pdu.readers.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.pdu.library.ResourceId;
import org.pdu.library.Resources;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.platform.time.CityClock;
import org.pdu.post.Letter;
import org.pdu.post.Letters;

/** A letter to a contributor, once a day at most, without a word of what was said. */
@ApplicationScoped
class TellContributor {
  @Inject Register register;
  @Inject Letters letters;
  @Inject CityClock clock;
  @Inject Resources resources;

  void thatSomethingIsThere(PersonId contributor, ResourceId about) {
    register
        .byId(contributor)
        .filter(Registered::open)
        .filter(reader -> resources.mayContact(about))
        .ifPresent(reader -> letters.send(letter(reader)));
  }

  private Letter letter(Registered reader) {
    return new Letter(
        "readers:words:" + reader.id() + ":" + clock.today(),
        "readers.words",
        Optional.of(reader.id()),
        reader.email(),
        "Somebody wrote to you about something you shared",
        "Somebody read what you shared and wrote a few words to you. Another person has read them"
            + " first.\n\nThey are there for you whenever you like. There is nothing to do.",
        "/thanks",
        Optional.empty());
  }
}
