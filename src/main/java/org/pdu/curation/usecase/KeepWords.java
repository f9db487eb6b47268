package org.pdu.curation.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.EXPERT_CITIZEN;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.pdu.curation.model.GivenWords;
import org.pdu.curation.model.History.What;
import org.pdu.curation.model.LineCheck;
import org.pdu.curation.model.SynonymLine;
import org.pdu.curation.model.Synonyms;
import org.pdu.curation.model.Synonyms.Synonym;
import org.pdu.people.Allow;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Outdated;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** Adds, changes and retires lines of words; every search follows within seconds. */
@UseCase
@Allow({PDU_STAFF, EXPERT_CITIZEN, ADMINISTRATOR})
public class KeepWords {
  private static final String KIND = "synonym";
  private static final int MOST = 2_000;

  @Inject Synonyms synonyms;
  @Inject GivenWords given;
  @Inject Keeping keeping;
  @Inject CityClock clock;

  /** Refuses whoever may not. */
  public void may() {
    // asking is enough: the permission on top of this class answers
  }

  /**
   * What a line would do, in sentences. Changes nothing.
   *
   * @throws Unacceptable when it can't be taken
   */
  public List<String> preview(String text) {
    new Checks().flaw("line", new LineCheck(given).form(text)).done();
    return SynonymLine.of(text).sentences();
  }

  /**
   * @throws Unacceptable when it can't be taken, or is said already
   */
  public Synonym add(String text, String why) {
    checked(text, why);
    keeping.alone();
    var line = SynonymLine.of(text);
    var others = synonyms.inUse();
    if (others.size() >= MOST) {
      throw new Conflict("There are " + MOST + " lines. Retire one that is not needed first.");
    }
    free(line, others, Optional.empty());
    var id = UUID.randomUUID();
    synonyms.add(id, line);
    return recorded(id, What.ADDED, line, why);
  }

  /**
   * @throws NotFound when there is none of that id
   * @throws Conflict when it is retired
   * @throws Outdated when somebody changed it meanwhile
   * @throws Unacceptable when it can't be taken, or is said already
   */
  public Synonym change(String id, String text, String why, OptionalInt seen) {
    of(id);
    checked(text, why);
    keeping.alone();
    var line = SynonymLine.of(text);
    var synonym = of(id);
    if (synonym.retired().isPresent()) {
      throw new Conflict("This line is retired. Add it anew.");
    }
    if (synonym.line().equals(line)) {
      return synonym;
    }
    Checks.unchanged(synonym.version(), seen);
    free(line, synonyms.inUse(), Optional.of(synonym));
    synonyms.change(synonym, line);
    return recorded(synonym.id(), What.CHANGED, line, why);
  }

  /**
   * Nothing more is looked for because of it. Doing it twice is no different.
   *
   * @throws NotFound when there is none of that id
   * @throws Outdated when somebody changed it meanwhile
   * @throws Unacceptable when no reason is given
   */
  public Synonym retire(String id, String why, OptionalInt seen) {
    var before = of(id);
    if (before.retired().isPresent()) {
      return before;
    }
    new Checks().why(why).done();
    keeping.alone();
    var synonym = of(id);
    Checks.unchanged(synonym.version(), seen);
    if (synonym.retired().isPresent()) {
      return synonym;
    }
    synonyms.retire(synonym, clock.now());
    return recorded(synonym.id(), What.RETIRED, synonym.line(), why);
  }

  private void checked(String text, String why) {
    new Checks().flaw("line", new LineCheck(given).form(text)).why(why).done();
  }

  private void free(SynonymLine line, List<Synonym> inUse, Optional<Synonym> own) {
    var others = new ArrayList<>(given.lines());
    inUse.stream()
        .filter(other -> own.filter(mine -> mine.id().equals(other.id())).isEmpty())
        .forEach(other -> others.add(other.line()));
    new LineCheck(given)
        .saidBy(line, others)
        .ifPresent(said -> {
          throw new Unacceptable("line", "“" + said + "” says so already.");
        });
  }

  private Synonym of(String id) {
    return synonyms.of(id).orElseThrow(() -> new NotFound("There is no line at this address."));
  }

  private Synonym recorded(UUID id, What what, SynonymLine line, String why) {
    keeping.record(KIND, id, what, line.text(), why);
    return of(id.toString());
  }
}
