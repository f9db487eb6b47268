package org.pdu.search.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pdu.people.AffiliationRecorded;
import org.pdu.people.ChampionAppointed;
import org.pdu.people.ChampionStoodDown;
import org.pdu.people.Directory;
import org.pdu.people.PersonId;
import org.pdu.people.PersonLeft;
import org.pdu.people.PersonalDataAsked;
import org.pdu.people.Place;
import org.pdu.people.ServiceId;
import org.pdu.platform.Reaction;
import org.pdu.platform.time.CityClock;
import org.pdu.platform.time.ClockSource;
import org.pdu.search.Audience;
import org.pdu.search.Particulars;
import org.pdu.search.SearchDocument;
import org.pdu.search.SearchDocuments;
import org.pdu.search.model.PeopleFound;

/**
 * Lets champions be found, by what they agreed to show and no longer: their name, and where they
 * work. How to reach them stands on the page of champions alone.
 */
@Reaction
public class ShowChampions {
  @Inject SearchDocuments documents;
  @Inject PeopleFound found;
  @Inject Directory directory;
  @Inject CityClock clock;

  void show(@Observes ChampionAppointed yes) {
    directory.nameOf(yes.person()).ifPresent(name -> documents.put(document(yes, name)));
  }

  private SearchDocument document(ChampionAppointed yes, String name) {
    var organisation = called(Place.Kind.ORGANISATION, yes.organisation().toString());
    var where = called(Place.Kind.SERVICE, yes.service().toString());
    return new SearchDocument(
        id(yes.person(), yes.service()),
        "person",
        name,
        "Champion at " + where + ", " + organisation,
        "/champions?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
        List.of(),
        of(organisation),
        new Audience(Audience.SIGNED_IN.keys(), end(yes)));
  }

  private static Particulars of(String organisation) {
    var none = Particulars.NONE;
    var whose = Optional.of(organisation).filter(some -> !some.isEmpty());
    return new Particulars(none.groups(), none.settings(), none.year(), whose, none.minutes());
  }

  /** The moment after the last day in the city. */
  private static Optional<Instant> end(ChampionAppointed yes) {
    return yes.until().map(day -> day.plusDays(1).atStartOfDay(ClockSource.CITY).toInstant());
  }

  private String called(Place.Kind kind, String id) {
    return directory.place(kind, id).map(Place::name).orElse("");
  }

  void hide(@Observes ChampionStoodDown no) {
    documents.remove(id(no.person(), no.service()));
  }

  /** Whoever does not work there any more is no champion there. */
  void follow(@Observes AffiliationRecorded changed) {
    boolean there =
        directory.standingsOf(changed.person(), clock.today()).stream()
            .anyMatch(standing -> standing.service().equals(changed.service()));
    if (!there) {
      documents.remove(id(changed.person(), changed.service()));
    }
  }

  void letGo(@Observes PersonLeft left) {
    found.of(left.person()).forEach(documents::remove);
  }

  void tell(@Observes PersonalDataAsked asked) {
    asked.add(found.about(asked.person()));
  }

  private static String id(PersonId person, ServiceId service) {
    return PeopleFound.PREFIX + person + "/" + service;
  }
}
