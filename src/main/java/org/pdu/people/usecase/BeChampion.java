package org.pdu.people.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pdu.people.Allow;
import org.pdu.people.ChampionAppointed;
import org.pdu.people.ChampionStoodDown;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Directory;
import org.pdu.people.Place;
import org.pdu.people.Role;
import org.pdu.people.ServiceId;
import org.pdu.people.Standing;
import org.pdu.people.model.Champions;
import org.pdu.people.model.Champions.What;
import org.pdu.people.model.Champions.Word;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.problem.Unacceptable.Flaw;
import org.pdu.platform.time.CityClock;

/** Lets people say yes to being a champion where they work, say no, and take a yes back. */
@UseCase
@Allow(Role.LEARNER)
public class BeChampion {
  private static final int MOST = 200;

  @Inject Champions champions;
  @Inject CurrentPerson person;
  @Inject Directory directory;
  @Inject AuditTrail audit;
  @Inject CityClock clock;
  @Inject Event<Object> facts;

  /**
   * Where the person works, and what was last said there.
   *
   * @param last empty when nothing was
   */
  public record Own(Standing standing, Optional<Word> last) {
    public boolean champion() {
      return last.filter(word -> word.what() == What.YES).isPresent();
    }

    public boolean asked() {
      return last.filter(word -> word.what() == What.ASKED).isPresent();
    }
  }

  /**
   * A yes.
   *
   * @param contact how the person wants to be reached
   * @param agreed whether the person agrees to be shown
   */
  public record Yes(
      String service, String topics, String contact, Optional<LocalDate> until, boolean agreed) {}

  /** Where the person works today. */
  public List<Own> own() {
    return directory.standingsOf(person.id(), clock.today()).stream()
        .map(one -> new Own(one, champions.last(person.id(), one.service())))
        .toList();
  }

  /**
   * @throws NotFound when the person does not work there today
   */
  public Own own(String service) {
    return own().stream()
        .filter(one -> one.standing().service().toString().equals(service))
        .findFirst()
        .orElseThrow(() -> new NotFound("You do not work in this service, as far as we know."));
  }

  /**
   * Shown from now on. The same yes again changes nothing.
   *
   * @throws Unacceptable when something is missing
   * @throws NotFound when the person does not work there today
   */
  public void yes(Yes given) {
    var own = own(given.service());
    check(given);
    var word = word(own, What.YES, given.topics().strip(), given.contact().strip(), given.until());
    if (own.last().filter(word::equals).isPresent()) {
      return;
    }
    say(word, "people.champion-said-yes");
    var standing = own.standing();
    facts
        .select(ChampionAppointed.class)
        .fire(
            new ChampionAppointed(
                person.id(),
                standing.organisation(),
                standing.service(),
                clock.today(),
                given.until()));
  }

  /**
   * Not shown any more, from now on; or not asked any more. Saying it again changes nothing. Also
   * for who does not work there any longer.
   */
  public void no(String service) {
    var known = directory.place(Place.Kind.SERVICE, service).map(at -> new ServiceId(at.id()));
    var last = known.flatMap(at -> champions.last(person.id(), at));
    last.filter(word -> word.what() == What.YES)
        .ifPresent(word -> {
          say(back(word, What.DOWN), "people.champion-stood-down");
          facts
              .select(ChampionStoodDown.class)
              .fire(
                  new ChampionStoodDown(
                      person.id(), word.organisation(), word.service(), clock.today()));
        });
    last.filter(word -> word.what() == What.ASKED)
        .ifPresent(word -> say(back(word, What.NO), "people.champion-said-no"));
  }

  private Word back(Word last, What what) {
    return new Word(
        person.id(),
        last.organisation(),
        last.service(),
        what,
        "",
        "",
        Optional.empty(),
        person.id());
  }

  private Word word(Own own, What what, String topics, String contact, Optional<LocalDate> until) {
    var at = own.standing();
    return new Word(
        person.id(), at.organisation(), at.service(), what, topics, contact, until, person.id());
  }

  private void say(Word word, String deed) {
    champions.add(word, clock.now());
    audit.record(person.id().value(), deed, word.service().toString());
  }

  private void check(Yes given) {
    var flaws = new ArrayList<Flaw>();
    if (given.contact().isBlank()) {
      flaws.add(new Flaw("contact", "Say how colleagues can reach you."));
    }
    if (given.contact().length() > MOST || given.contact().indexOf('\0') >= 0) {
      flaws.add(new Flaw("contact", "Use at most 200 letters, digits and signs."));
    }
    if (given.topics().length() > MOST || given.topics().indexOf('\0') >= 0) {
      flaws.add(new Flaw("topics", "Use at most 200 letters, digits and signs."));
    }
    if (given.until().filter(day -> day.isBefore(clock.today())).isPresent()) {
      flaws.add(new Flaw("until", "Choose today or a later day, or leave it empty."));
    }
    if (!given.agreed()) {
      flaws.add(new Flaw("agreed", "Tick this if you want to be shown. If not, just leave."));
    }
    if (!flaws.isEmpty()) {
      throw new Unacceptable(flaws);
    }
  }
}
