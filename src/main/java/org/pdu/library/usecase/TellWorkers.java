package org.pdu.library.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pdu.consent.Care;
import org.pdu.consent.Consent;
import org.pdu.consent.Consents;
import org.pdu.library.model.Move;
import org.pdu.library.model.Resource;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.people.Role;
import org.pdu.post.Letter;
import org.pdu.post.Letters;

/**
 * Writes to those who are to do something next, or wait for an answer. A letter never holds a word
 * of a resource: it may be taken back, and a letter can't be.
 */
@ApplicationScoped
class TellWorkers {
  private static final int MOST = 50;
  private static final String SUPPORT =
      "Somebody would like help with a draft for the library. If you have the time, open the"
          + " workshop and offer it.";
  private static final String REVIEW =
      "Something was handed in for review in the library. Whoever has time first takes it; nobody"
          + " reviews their own.";
  private static final String BACK =
      "Somebody has read your draft in the library and handed it back, with what they think. You"
          + " decide what you make of it.";
  private static final String PUBLISHED =
      "What you wrote for the library is open to readers now. Thank you.";

  @Inject Register register;
  @Inject Letters letters;
  @Inject Consents consents;
  @Inject Care care;
  @Inject Traces traces;

  /** After a step was taken; whoever took it knows. */
  void of(Resource resource, Move move) {
    switch (move) {
      case ASK_SUPPORT -> experts("support", "A peer editor is wanted", SUPPORT);
      case ASK_REVIEW -> experts("review", "Something waits for your review", REVIEW);
      case SEND_BACK, DECLINE, HAND_BACK ->
          authors(resource, move, "Your draft came back to you", BACK);
      case PASS -> contributor(resource);
      case APPROVE -> {
        planCheckIn(resource);
        authors(resource, move, "It is published", PUBLISHED);
      }
      default -> {}
    }
  }

  /** The contributor is asked how it is, a fortnight after others began to read it. */
  private void planCheckIn(Resource resource) {
    if (resource.experience() && resource.publishedAt().isEmpty()) {
      care.planCheckIn(Parts.work(resource), traces.person().id());
    }
  }

  private void experts(String kind, String subject, String words) {
    Set<PersonId> readers = new HashSet<>();
    for (var role : List.of(Role.EXPERT_CITIZEN, Role.FACILITATOR, Role.REVIEWER)) {
      readers.addAll(register.holding(role));
    }
    readers.remove(traces.person().id());
    readers.stream()
        .limit(MOST)
        .forEach(reader ->
            letter(
                reader,
                "waiting-" + kind + ":" + traces.today(),
                subject,
                words,
                "/library/workshop"));
  }

  private void authors(Resource resource, Move move, String subject, String words) {
    resource
        .owner()
        .filter(owner -> !owner.equals(traces.person().id()))
        .filter(owner -> mayWriteTo(owner, resource))
        .ifPresent(owner -> letter(owner, key(resource, move), subject, words, bench(resource)));
  }

  private boolean mayWriteTo(PersonId owner, Resource resource) {
    var work = Parts.work(resource);
    boolean theirs = consents.of(work).flatMap(Consent::contributor).equals(Optional.of(owner));
    return !theirs || care.mayContact(work);
  }

  private void contributor(Resource resource) {
    consents
        .of(Parts.work(resource))
        .filter(one -> one.contributor().isEmpty() || care.mayContact(one.work()))
        .map(one -> one.contributor().orElse(one.recordedBy()))
        .filter(one -> resource.experience())
        .ifPresent(whose ->
            letter(
                whose,
                key(resource, Move.PASS),
                "Please look at the final edit",
                "What you shared is ready. Before anybody else sees it, look at it as it will be"
                    + " shown, and say yes or no. Take the time you need: nothing happens without"
                    + " your yes.",
                bench(resource)));
  }

  private static String key(Resource resource, Move move) {
    return move.code() + ":" + resource.id() + ":" + resource.version();
  }

  private static String bench(Resource resource) {
    return "/library/workshop/" + resource.id();
  }

  private void letter(PersonId to, String key, String subject, String words, String link) {
    register
        .byId(to)
        .filter(Registered::open)
        .ifPresent(reader ->
            letters.send(
                new Letter(
                    "library:" + key + ":" + to,
                    "library.step",
                    Optional.of(to),
                    reader.email(),
                    subject,
                    words,
                    link,
                    Optional.empty())));
  }
}
