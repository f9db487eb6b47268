package org.pdu.library.usecase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.pdu.library.ResourceId;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Edition;
import org.pdu.library.model.Editions;
import org.pdu.library.model.Part;
import org.pdu.library.model.Resource;
import org.pdu.library.model.ResourceType;
import org.pdu.library.model.State;
import org.pdu.library.model.Vocabulary;
import org.pdu.library.model.WordsRules;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Outdated;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.problem.Unacceptable.Flaw;

/** Begins a resource, and changes its words until others are asked to read it. */
@UseCase
@Allow({Role.EXPERT_CITIZEN, Role.FACILITATOR, Role.REVIEWER, Role.PDU_STAFF})
public class WriteResource {
  private static final Duration TWICE = Duration.ofMinutes(1);

  @Inject Catalogue catalogue;
  @Inject Editions editions;
  @Inject Vocabulary vocabulary;
  @Inject Parts parts;
  @Inject Traces traces;
  @Inject CurrentPerson person;

  /** Asks nothing but whether whoever asks may write at all. */
  public void mayBegin() {
    traces.person().id();
  }

  /**
   * @return the resource that was begun, which nobody else sees yet; the same for the same words
   *     sent twice within a minute
   * @throws Unacceptable when something can't be kept as it is
   */
  public Resource begin(Draft draft) {
    var type = check(draft);
    catalogue.oneAtATime(person.id());
    return justBegun(type, draft).orElseGet(() -> open(type, draft));
  }

  private Resource open(ResourceType type, Draft draft) {
    var fresh =
        Changes.fresh(
            new ResourceId(UUID.randomUUID()),
            catalogue.freeSlug(draft.words().title()),
            type,
            Optional.of(person.id()),
            draft.easyReadOf(),
            traces.now());
    var resource = Changes.kind(fresh, type, experience(type, draft), draft.easyReadOf());
    catalogue.open(resource);
    write(resource, draft);
    traces.step(resource, "begin", State.DRAFT, "");
    return resource;
  }

  /** The same form sent twice, such as by a second click, begins one thing. */
  private Optional<Resource> justBegun(ResourceType type, Draft draft) {
    return catalogue.owned(person.id(), 1).stream()
        .filter(one -> one.version() == 0 && one.type() == type && one.state() == State.DRAFT)
        .filter(one -> one.createdAt().isAfter(traces.now().minus(TWICE)))
        .filter(one ->
            editions
                .find(one.id(), one.edition())
                .filter(edition -> edition.words().equals(draft.words()))
                .isPresent())
        .findFirst();
  }

  /**
   * Changes the newest edition.
   *
   * @param seen the version that the writer had before them
   * @throws Outdated when somebody else has changed it since
   * @throws Conflict when it is not open for changes
   */
  public Resource change(String id, Draft draft, OptionalInt seen) {
    var found = catalogue.find(id).orElseThrow(WriteResource::none);
    var resource = catalogue.hold(found.id()).orElseThrow(WriteResource::none);
    mayWrite(resource);
    if (seen.isPresent() && seen.getAsInt() != resource.version()) {
      throw new Outdated(
          "Somebody has changed it since you opened it. Yours is still here: look at theirs in"
              + " another tab, then decide.");
    }
    var type = check(draft);
    mayBecome(resource, type);
    boolean experience = experience(type, draft) || parts.consented(resource);
    catalogue.save(Changes.kind(resource, type, experience, draft.easyReadOf()), traces.now());
    write(resource, draft);
    traces.deed(resource, "resource-written");
    return catalogue.find(id).orElseThrow(WriteResource::none);
  }

  /** Readers see what it is at once, without a review. */
  private static void mayBecome(Resource resource, ResourceType type) {
    if (resource.shownEdition().isPresent() && resource.type() != type) {
      throw new Unacceptable("type", "Readers know it as what it was; begin another instead.");
    }
  }

  private void mayWrite(Resource resource) {
    var mine = parts.of(resource);
    boolean helps = resource.state() == State.SUPPORT && mine.contains(Part.PEER_EDITOR);
    if (!helps && !mine.contains(Part.AUTHOR) && !mine.contains(Part.CONTRIBUTOR)) {
      if (mine.contains(Part.STAFF) && resource.shown()) {
        throw new NotAllowed("Ask for a change first: it opens a new edition.");
      }
      throw none();
    }
    parts.mustBeFree(resource);
    if (!resource.state().open()) {
      throw new Conflict("It is not open for changes now: “" + resource.state().words() + "”.");
    }
  }

  private void write(Resource resource, Draft draft) {
    var now = traces.now();
    var edition = new Edition(resource.edition(), draft.words(), Optional.of(person.id()), now);
    editions.write(resource.id(), edition);
    editions.hand(resource.id(), resource.edition(), person.id(), now);
  }

  private ResourceType check(Draft draft) {
    Map<String, String> flaws = new WordsRules(vocabulary).flaws(draft.words());
    var type = ResourceType.of(draft.type());
    if (type.isEmpty()) {
      flaws.put("type", "Choose what it is.");
    }
    if (draft.easyReadOf().isPresent() && catalogue.find(draft.easyReadOf().get()).isEmpty()) {
      flaws.put("easyReadOf", "There is nothing under that address.");
    }
    if (!flaws.isEmpty()) {
      throw flawed(flaws);
    }
    return type.orElseThrow();
  }

  /** Stories, films, audio and event records carry somebody's experience, unless invented. */
  private static boolean experience(ResourceType type, Draft draft) {
    return !draft.words().fictional() && (type.experience() || draft.experience());
  }

  static Unacceptable flawed(Map<String, String> flaws) {
    return new Unacceptable(
        flaws.entrySet().stream().map(one -> new Flaw(one.getKey(), one.getValue())).toList());
  }

  static NotFound none() {
    return new NotFound("There is no such thing in the library, or it is not open to you.");
  }
}
