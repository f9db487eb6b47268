package org.pdu.library.usecase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.pdu.consent.Consent;
import org.pdu.consent.Consent.Given;
import org.pdu.consent.Consents;
import org.pdu.consent.Use;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Part;
import org.pdu.library.model.Resource;
import org.pdu.people.Allow;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.Unacceptable;

/**
 * Takes down what a contributor allows: in person, or recorded by whoever works on the resource
 * with evidence. Once the contributor has an account, only they allow more than before.
 */
@UseCase
@Allow(Role.LEARNER)
public class GiveConsent {
  @Inject Catalogue catalogue;
  @Inject Consents consents;
  @Inject Parts parts;
  @Inject Register register;
  @Inject Traces traces;

  /**
   * What is allowed, as it was filled in.
   *
   * @param mine whether it is the experience of whoever fills it in
   * @param contributor the e-mail address of another contributor who has an account; may be empty
   */
  public record Wish(
      boolean mine,
      String contributor,
      Consent.Whose whose,
      String called,
      Set<Consent.Likeness> what,
      Use use,
      String events,
      Optional<LocalDate> until,
      LocalDate reviewOn,
      String conditions,
      String credit,
      String thanks,
      int textVersion,
      String evidence,
      Consent.Leaving onLeaving) {}

  /**
   * @throws Unacceptable when something of it can't be, by field
   * @throws org.pdu.platform.problem.Gone when it was taken back
   */
  public void give(String id, Wish wish) {
    var found = catalogue.find(id).orElseThrow(WriteResource::none);
    var resource = catalogue.hold(found.id()).orElseThrow(WriteResource::none);
    maySay(resource);
    if (!resource.experience()) {
      throw new Unacceptable(
          "use", "This is said to carry nobody's experience. Change that first.");
    }
    var me = traces.person().id();
    var whose = contributor(resource, wish, me);
    boolean inPerson = whose.filter(me::equals).isPresent();
    consents.of(Parts.work(resource)).ifPresent(before -> theirs(before, whose, inPerson, wish));
    consents.give(consent(resource, wish, whose, inPerson ? Given.IN_PERSON : Given.RECORDED));
    traces.deed(resource, "consent-given");
  }

  private void maySay(Resource resource) {
    var mine = parts.of(resource);
    if (!mine.contains(Part.AUTHOR) && !mine.contains(Part.CONTRIBUTOR)) {
      throw WriteResource.none();
    }
    Parts.mustBeThere(resource);
    if (!parts.owns(resource) && !mine.contains(Part.CONTRIBUTOR)) {
      throw new NotAllowed(
          "Whoever helps with the words can't say what may be shared. The person who began it, or"
              + " whose experience it is, can.");
    }
  }

  private Optional<PersonId> contributor(Resource resource, Wish wish, PersonId me) {
    if (wish.mine()) {
      return Optional.of(me);
    }
    if (wish.contributor().isBlank()) {
      return consents.of(Parts.work(resource)).flatMap(Consent::contributor);
    }
    return Optional.of(
        register
            .byEmail(wish.contributor().strip())
            .filter(Registered::open)
            .map(Registered::id)
            .orElseThrow(() ->
                new Unacceptable(
                    "contributor",
                    "Nobody has an account under this address. Leave it empty, and say where the"
                        + " signed consent is kept.")));
  }

  /** Whoever writes a consent down for somebody else can only take less, and change no word. */
  private void theirs(Consent before, Optional<PersonId> now, boolean inPerson, Wish wish) {
    boolean hasLeft =
        before.contributor().isEmpty()
            && consents.history(before.work()).stream()
                .anyMatch(one -> one.contributor().isPresent());
    if ((before.contributor().isPresent() || hasLeft) && !before.contributor().equals(now)) {
      throw new NotAllowed("Whose experience it is can't be changed.");
    }
    boolean guarded = hasLeft || before.contributor().isPresent() && !inPerson;
    if (guarded && (more(before, wish) || shownOtherwise(before, wish))) {
      throw new NotAllowed(
          "Only the contributor can allow more than before, or say how they are shown.");
    }
  }

  private static boolean more(Consent before, Wish wish) {
    return !before.use().covers(wish.use())
        || before.until().isPresent()
            && (wish.until().isEmpty() || wish.until().get().isAfter(before.until().get()))
        || !before.what().containsAll(wish.what());
  }

  private static boolean shownOtherwise(Consent before, Wish wish) {
    var called = wish.whose() == Consent.Whose.ANONYMOUS ? "" : wish.called();
    return before.whose() != wish.whose()
        || before.onLeaving() != wish.onLeaving()
        || !before.called().strip().equals(called.strip())
        || !before.events().strip().equals(wish.events().strip())
        || !before.conditions().strip().equals(wish.conditions().strip())
        || !before.credit().strip().equals(wish.credit().strip())
        || !before.thanks().strip().equals(wish.thanks().strip());
  }

  private Consent consent(Resource resource, Wish wish, Optional<PersonId> whose, Given given) {
    return new Consent(
        Parts.work(resource),
        whose,
        wish.whose(),
        wish.whose() == Consent.Whose.ANONYMOUS ? "" : wish.called(),
        wish.what(),
        wish.use(),
        wish.events(),
        wish.until(),
        wish.reviewOn(),
        wish.conditions(),
        wish.credit(),
        wish.thanks(),
        wish.textVersion(),
        given,
        given == Given.IN_PERSON ? "" : wish.evidence(),
        wish.onLeaving(),
        traces.person().id(),
        traces.now());
  }
}
