package org.pdu.privacy.usecase;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.privacy.model.AboutMe;
import org.pdu.privacy.model.Aspect;
import org.pdu.privacy.model.Confidences;

/**
 * Lets people tell about themselves, look at it, change it and take it back. Nobody else's use case
 * reads it; the audit trail says that something was told, never what about.
 */
@UseCase
@Allow(Role.LEARNER)
public class TellAboutMe {
  private static final int LONGEST = 1_000;

  @Inject CurrentPerson person;
  @Inject Confidences confidences;
  @Inject AuditTrail audit;

  /** An aspect, and whether the person told something about it. */
  public record Line(Aspect aspect, boolean told) {}

  /**
   * An aspect, opened.
   *
   * @param told whether something is kept
   * @param answer what it is; empty when nothing is kept, or when it can't be opened at present
   */
  public record Opened(Aspect aspect, boolean told, Optional<AboutMe> answer) {}

  /** Whether this product can keep a confidence at all. */
  public boolean open() {
    return confidences.open();
  }

  public List<Line> all() {
    var told = confidences.told(person.id());
    return Arrays.stream(Aspect.values())
        .map(aspect -> new Line(aspect, told.contains(aspect)))
        .toList();
  }

  public Opened one(String code) {
    var aspect = aspect(code);
    return new Opened(
        aspect,
        confidences.told(person.id()).contains(aspect),
        confidences.of(person.id(), aspect));
  }

  /**
   * @throws Unacceptable when nothing is chosen or written, or more than is offered
   */
  public void keep(String code, AboutMe told) {
    var aspect = aspect(code);
    if (!confidences.open()) {
      throw new Conflict("This site has no key to keep it safe with yet, so it keeps nothing.");
    }
    if (told.empty()) {
      throw new Unacceptable("about", "Choose or write something, or go back and skip it.");
    }
    if (!told.choices().stream().allMatch(aspect::offers)) {
      throw new Unacceptable("about", "Choose from what is offered, or use your own words.");
    }
    if (told.ownWords().length() > LONGEST || told.ownWords().indexOf('\0') >= 0) {
      throw new Unacceptable("words", "Use at most 1000 characters.");
    }
    confidences.keep(person.id(), aspect, told);
    audit.record(person.id().value(), "privacy.about-me-told", "own confidence");
  }

  /** Nothing is kept about the aspect any more. */
  public void takeBack(String code) {
    confidences.takeBack(person.id(), aspect(code));
    audit.record(person.id().value(), "privacy.about-me-taken-back", "own confidence");
  }

  private static Aspect aspect(String code) {
    return Aspect.of(code).orElseThrow(() -> new NotFound("There is no such question."));
  }
}
