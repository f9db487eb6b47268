package org.pdu.library.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.pdu.consent.Consent;
import org.pdu.consent.Consents;
import org.pdu.consent.WorkId;
import org.pdu.library.model.Editions;
import org.pdu.library.model.Part;
import org.pdu.library.model.Resource;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Directory;
import org.pdu.people.PersonId;
import org.pdu.people.Role;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.Gone;

/** What whoever asks is to a resource. */
@ApplicationScoped
class Parts {
  @Inject CurrentPerson person;
  @Inject Editions editions;
  @Inject Consents consents;
  @Inject Directory directory;

  Set<Part> of(Resource resource) {
    var parts = EnumSet.noneOf(Part.class);
    var me = person.id();
    if (resource.owner().filter(me::equals).isPresent()
        || editions.wrote(resource.id(), resource.edition(), me)) {
      parts.add(Part.AUTHOR);
    }
    if (contributes(resource, me)) {
      parts.add(Part.CONTRIBUTOR);
    }
    if (expert()) {
      parts.add(Part.REVIEWER);
    }
    if (expert() || person.holds(Role.PDU_STAFF)) {
      parts.add(Part.PEER_EDITOR);
    }
    if (staff()) {
      parts.add(Part.STAFF);
    }
    return parts;
  }

  /** Whether whoever asks began it; a hand that helps does not. */
  boolean owns(Resource resource) {
    return resource.owner().filter(person.id()::equals).isPresent();
  }

  private boolean expert() {
    return person.holds(Role.EXPERT_CITIZEN)
        || person.holds(Role.FACILITATOR)
        || person.holds(Role.REVIEWER);
  }

  /**
   * For somebody without an account, whoever recorded the consent speaks; once they have left,
   * staff do.
   */
  private boolean contributes(Resource resource, PersonId me) {
    return consents
        .of(work(resource))
        .filter(consent -> speaker(consent).map(me::equals).orElseGet(this::staff))
        .isPresent();
  }

  private Optional<PersonId> speaker(Consent consent) {
    return consent
        .contributor()
        .or(() ->
            Optional.of(consent.recordedBy()).filter(who -> directory.nameOf(who).isPresent()));
  }

  private boolean staff() {
    return person.holds(Role.PDU_STAFF) || person.holds(Role.ADMINISTRATOR);
  }

  /**
   * Whether somebody has said what may be shared of it: then it is theirs, whatever it is called.
   */
  boolean consented(Resource resource) {
    return consents.of(work(resource)).isPresent();
  }

  /** Whether the contributor is somebody without an account, for whom another speaks. */
  boolean spokenFor(Resource resource) {
    return consents.of(work(resource)).flatMap(Consent::contributor).isEmpty();
  }

  /**
   * @throws Gone when it was taken back
   * @throws Conflict while a dispute is open
   */
  void mustBeFree(Resource resource) {
    mustBeThere(resource);
    if (consents.disputed(work(resource)).isPresent()) {
      throw new Conflict(
          "There is a disagreement about it. Nothing can change until both sides say it is"
              + " settled. It can still be taken back.");
    }
  }

  static void mustBeThere(Resource resource) {
    if (resource.state() == org.pdu.library.model.State.WITHDRAWN) {
      throw new Gone("It was taken back by the person whose it is.");
    }
  }

  static WorkId work(Resource resource) {
    return new WorkId(resource.id().value());
  }
}
