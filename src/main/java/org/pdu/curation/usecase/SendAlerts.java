package org.pdu.curation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.pdu.curation.model.AlertWords;
import org.pdu.curation.model.SavedSearches;
import org.pdu.curation.model.SavedSearches.News;
import org.pdu.curation.model.SavedSearches.Saved;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.platform.time.CityClock;
import org.pdu.platform.time.ClockSource;
import org.pdu.post.Letter;
import org.pdu.post.Letters;

/**
 * Looks for one person what is new in the searches that are due, and writes one letter about all of
 * them. A letter leaves our walls, and a resource may be withdrawn later: it says how many, and
 * never what. The product itself does this, so nobody's permission is checked; what is counted is
 * what the person may find at this moment.
 */
@ApplicationScoped
class SendAlerts {
  private static final Logger LOG = Logger.getLogger(SendAlerts.class.getName());

  @Inject SavedSearches searches;
  @Inject Register register;
  @Inject KeysOf keys;
  @Inject Finding finding;
  @Inject Letters letters;
  @Inject CityClock clock;

  /**
   * Takes the next person and looks.
   *
   * @return who it was; empty when nobody is waiting
   */
  @Transactional
  Optional<PersonId> next(Taken taken) {
    var person = searches.take(clock.today());
    person.ifPresent(taken::is);
    person.ifPresent(who ->
        register
            .byId(who)
            .filter(Registered::open)
            .ifPresentOrElse(this::look, () -> searches.postpone(who, clock.today().plusDays(1))));
    return person;
  }

  /** Hears who was taken, also when the look then fails. */
  interface Taken {
    void is(PersonId person);
  }

  /** Tomorrow is another day. */
  @Transactional
  void postpone(PersonId person) {
    searches.postpone(person, clock.today().plusDays(1));
  }

  private void look(Registered reader) {
    var held = keys.person(reader);
    Map<String, Integer> found = new LinkedHashMap<>();
    for (var saved : searches.due(reader.id(), clock.today())) {
      news(saved, held)
          .ifPresent(count -> {
            if (count > 0) {
              found.merge(saved.name(), count, Integer::sum);
            }
            looked(saved, count);
          });
    }
    searches.postpone(reader.id(), clock.today().plusDays(1)); // what failed, and is still due
    if (!found.isEmpty()) {
      letters.send(letter(reader, found));
    }
  }

  /** Empty where one search can't be asked: the others are, all the same. */
  private OptionalInt news(Saved saved, Set<String> held) {
    try {
      return OptionalInt.of(finding.news(saved.search(), saved.looked(), held, AlertWords.MOST));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A saved search could not be asked; it is tried again tomorrow.", e);
      return OptionalInt.empty();
    }
  }

  private void looked(Saved saved, int count) {
    var news = count > 0 ? Optional.of(new News(count, saved.looked())) : Optional.<News>empty();
    searches.looked(saved, clock.now(), news, saved.alerts().after(clock.today()));
  }

  private Letter letter(Registered reader, Map<String, Integer> found) {
    return new Letter(
        "curation.alert/" + reader.id() + "/" + clock.today(),
        "curation.alert",
        Optional.of(reader.id()),
        reader.email(),
        AlertWords.SUBJECT,
        AlertWords.of(reader.name(), found),
        "/search/saved",
        Optional.of(clock.today().plusDays(7).atStartOfDay(ClockSource.CITY).toInstant()));
  }
}
