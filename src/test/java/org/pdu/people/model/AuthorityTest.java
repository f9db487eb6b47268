package org.pdu.people.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pdu.people.Grant;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Role;

/** Nobody can grant more than they hold, whatever they hold and however they go about it. */
class AuthorityTest {
  private static final PersonId ME = new PersonId(new UUID(0, 1));
  private static final PersonId OTHER = new PersonId(new UUID(0, 2));
  private static final List<Optional<OrganisationId>> PLACES =
      List.of(
          Optional.empty(),
          Optional.of(new OrganisationId(new UUID(1, 1))),
          Optional.of(new OrganisationId(new UUID(1, 2))));
  private static final List<Grant> EVERY =
      Stream.of(Role.values())
          .flatMap(role -> PLACES.stream().map(place -> new Grant(role, place)))
          .toList();

  @Property
  void whatIsGrantedNeverReachesFurtherThanItsGranter(@ForAll("holdings") Set<Grant> held) {
    var giver = new Authority(ME, held);
    for (var grant : EVERY) {
      if (giver.mayGrant(OTHER, grant)) {
        var receiver = new Authority(OTHER, Set.of(grant));
        for (var further : EVERY) {
          assertTrue(
              !receiver.covers(further) || giver.covers(further),
              held + " gave " + grant + ", which reaches " + further);
        }
      }
    }
  }

  @Property
  void noChainOfGrantsBringsMoreThanItsFirstLinkHad(
      @ForAll("holdings") Set<Grant> held, @ForAll("steps") List<Grant> steps) {
    var first = new Authority(ME, held);
    Set<Grant> gained = new HashSet<>();
    for (var step : steps) { // a circle of friends, each granting the next
      boolean possible =
          first.mayGrant(OTHER, step) || new Authority(OTHER, gained).mayGrant(ME, step);
      if (possible) {
        gained.add(step);
      }
    }
    var after = new Authority(OTHER, gained);
    EVERY.forEach(grant -> assertTrue(!after.covers(grant) || first.covers(grant), "" + grant));
  }

  @Property
  void nobodyGrantsThemselvesAnything(@ForAll("holdings") Set<Grant> held) {
    EVERY.forEach(grant -> assertFalse(new Authority(ME, held).mayGrant(ME, grant)));
  }

  @Property
  void anybodyMayLayDownWhatTheyHoldAndNothingElseOfTheirOwn(@ForAll("holdings") Set<Grant> held) {
    EVERY.forEach(
        grant -> assertEquals(held.contains(grant), new Authority(ME, held).mayEnd(ME, grant)));
  }

  @Property
  void nothingIsGrantedWhereItCantBeHeld(@ForAll("holdings") Set<Grant> held) {
    EVERY.stream()
        .filter(grant -> new Authority(ME, held).mayGrant(OTHER, grant))
        .forEach(
            grant -> assertTrue(Reach.of(grant.role()).allows(grant.organisation().isPresent())));
  }

  @Property
  void whoeverMayGrantSomethingIsSaidTo(@ForAll("holdings") Set<Grant> held) {
    var giver = new Authority(ME, held);
    if (EVERY.stream().anyMatch(grant -> giver.mayGrant(OTHER, grant))) {
      assertTrue(giver.any());
    }
  }

  @Example
  void aLeadReachesLeadsAndChampionsOfTheOwnOrganisationAlone() {
    var own = PLACES.get(1);
    assertEquals(
        Set.of(new Grant(Role.LEAD, own), new Grant(Role.CHAMPION, own)),
        granted(new Grant(Role.LEAD, own)));
  }

  @Example
  void staffReachNoFurtherThanThoseWhoLearnLeadAndShare() {
    var roles =
        granted(new Grant(Role.PDU_STAFF, Optional.empty())).stream()
            .map(Grant::role)
            .collect(Collectors.toSet());
    assertEquals(
        EnumSet.of(Role.LEAD, Role.CHAMPION, Role.EXPERT_CITIZEN, Role.FACILITATOR, Role.REVIEWER),
        roles);
  }

  @Example
  void anAdministratorReachesEverythingThatCanBeHeld() {
    var all =
        EVERY.stream()
            .filter(grant -> Reach.of(grant.role()).allows(grant.organisation().isPresent()))
            .collect(Collectors.toSet());
    assertEquals(all, granted(new Grant(Role.ADMINISTRATOR, Optional.empty())));
  }

  @Example
  void otherRolesGrantNothing() {
    for (var role :
        EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.PDU_STAFF, Role.LEAD))) {
      PLACES.forEach(place -> assertEquals(Set.of(), granted(new Grant(role, place))));
    }
  }

  private static Set<Grant> granted(Grant held) {
    var giver = new Authority(ME, Set.of(held));
    return EVERY.stream().filter(grant -> giver.mayGrant(OTHER, grant)).collect(Collectors.toSet());
  }

  @Provide
  Arbitrary<Set<Grant>> holdings() {
    return grants().set().ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<Grant>> steps() {
    return grants().list().ofMaxSize(12);
  }

  private static Arbitrary<Grant> grants() {
    return Combinators.combine(Arbitraries.of(Role.values()), Arbitraries.of(PLACES))
        .as(Grant::new);
  }
}
