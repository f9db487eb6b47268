package org.pdu.curation.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.pdu.curation.model.Alerts;
import org.pdu.curation.model.SavedSearches;
import org.pdu.curation.model.SavedSearches.Saved;
import org.pdu.curation.model.Search;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Outdated;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** Saves searches, renames them, says how often to write about them, and forgets them. */
@UseCase
@Allow(Role.LEARNER)
public class KeepSaved {
  private static final int LONGEST_NAME = 100;

  @Inject SavedSearches searches;
  @Inject CurrentPerson person;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /**
   * Saves it; one that is saved already stays as it is.
   *
   * @param name empty for its words
   * @param alerts {@code none}, {@code daily} or {@code weekly}
   * @throws Unacceptable when a field is not right, or there are too many
   */
  public Saved save(Search search, String name, String alerts) {
    var called = name.isBlank() ? named(search) : name.strip();
    checked(called, alerts).flaw("search", search.flaw()).done();
    var who = person.id();
    searches.alone(who);
    var own = searches.of(who);
    var same = own.stream().filter(each -> each.search().equals(search)).findFirst();
    if (same.isPresent()) {
      return same.get();
    }
    if (own.size() >= SavedSearches.MOST) {
      throw new Unacceptable(
          "name", "You have " + SavedSearches.MOST + " saved searches. Delete one first.");
    }
    var often = Alerts.of(alerts).orElse(Alerts.NONE);
    var saved =
        new Saved(UUID.randomUUID(), who, called, search, often, clock.now(), Optional.empty(), 1);
    searches.add(saved, often.after(clock.today()));
    audit.record(who.value(), "curation.search-saved", saved.id().toString());
    return saved;
  }

  /**
   * @throws NotFound when none of the caller's has that id
   * @throws Outdated when it was changed meanwhile
   * @throws Unacceptable when a field is not right
   */
  public Saved change(String id, String name, String alerts, OptionalInt seen) {
    checked(name, alerts).done();
    var who = person.id();
    searches.alone(who);
    var saved = ShowSaved.one(searches.of(who), id);
    var often = Alerts.of(alerts).orElse(Alerts.NONE);
    var called = name.strip();
    if (saved.name().equals(called) && saved.alerts() == often) {
      return saved;
    }
    Checks.unchanged(saved.version(), seen);
    var changed = changed(saved, called, often);
    searches.change(changed, often.after(clock.today()));
    audit.record(who.value(), "curation.saved-search-changed", id);
    return changed;
  }

  /** Where letters begin, what there was until then is not new. */
  private Saved changed(Saved saved, String name, Alerts often) {
    return new Saved(
        saved.id(),
        saved.person(),
        name,
        saved.search(),
        often,
        saved.alerts() == Alerts.NONE ? clock.now() : saved.looked(),
        saved.news(),
        saved.version() + 1);
  }

  /** Forgets it. Doing it twice is no different. */
  public void delete(String id) {
    var who = person.id();
    searches.alone(who);
    searches.of(who).stream()
        .filter(each -> each.id().toString().equals(id))
        .filter(each -> searches.delete(who, each.id()))
        .forEach(each -> audit.record(who.value(), "curation.saved-search-deleted", id));
  }

  private static Checks checked(String name, String alerts) {
    return new Checks()
        .line("name", name, LONGEST_NAME, "Give it a name.")
        .flaw(Alerts.of(alerts).isEmpty(), "alerts", "Say none, daily or weekly.");
  }

  private static String named(Search search) {
    var words = search.words().isEmpty() ? search.narrowed() : search.words();
    return words.length() > LONGEST_NAME ? words.substring(0, LONGEST_NAME) : words;
  }
}
