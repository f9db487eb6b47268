package org.pdu.library.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pdu.library.model.Downloads;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.platform.time.ClockSource;
import org.pdu.post.Letter;
import org.pdu.post.Letters;

/** Asks whoever has a copy of what was taken back to delete it. No word of it is in the letter. */
@ApplicationScoped
class TellDownloaders {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ClockSource.CITY);

  @Inject Downloads downloads;
  @Inject Register register;
  @Inject Letters letters;
  @Inject Traces traces;

  /** One person; whether there was one. */
  @Transactional
  boolean next() {
    var who = downloads.untold();
    who.ifPresent(this::tell);
    return who.isPresent();
  }

  private void tell(PersonId who) {
    var now = traces.now();
    var taken = downloads.tell(who, now);
    register
        .byId(who)
        .filter(Registered::open)
        .ifPresent(reader -> letters.send(letter(reader, taken, now)));
  }

  private static Letter letter(Registered reader, List<Instant> taken, Instant now) {
    var when = taken.stream().map(WHEN::format).distinct().collect(Collectors.joining("; "));
    return new Letter(
        "library:taken-back:" + reader.id() + ":" + now,
        "library.taken-back",
        Optional.of(reader.id()),
        reader.email(),
        "Please delete something you downloaded",
        "The person whose experience it is has taken back, or now shares with fewer people,"
            + " something that you downloaded from the library on these days: "
            + when
            + ".\n\nPlease delete your copies, and don't show or pass them on. Thank you: it is"
            + " how we keep our word.",
        "/library",
        Optional.empty());
  }
}
