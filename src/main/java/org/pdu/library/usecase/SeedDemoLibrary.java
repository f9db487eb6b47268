package org.pdu.library.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pdu.consent.Consent;
import org.pdu.consent.Consent.Given;
import org.pdu.consent.Consent.Leaving;
import org.pdu.consent.Consent.Likeness;
import org.pdu.consent.Consent.Whose;
import org.pdu.consent.Consents;
import org.pdu.consent.Use;
import org.pdu.consent.WorkId;
import org.pdu.library.ResourceId;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Edition;
import org.pdu.library.model.Editions;
import org.pdu.library.model.ResourceType;
import org.pdu.library.model.State;
import org.pdu.library.model.Words;
import org.pdu.people.DemoPartnershipSeeded;
import org.pdu.people.PersonId;
import org.pdu.people.Role;
import org.pdu.platform.Reaction;

/** Invents one story of the demonstration's Expert Citizen, so that taking back can be tried. */
@Reaction
public class SeedDemoLibrary {
  private static final String SLUG = "invented-for-the-demonstration-the-second-cup";
  private static final Words WORDS =
      new Words(
          "The second cup",
          "Invented for the demonstration: somebody who left three services, and the worker who"
              + " kept putting out a second cup.",
          """
          *This was invented for the demonstration. It is nobody's testimony.*

          I walked out of three places before this one. Each time somebody read my file back to me
          as if I had not been there.

          Here there was a woman who put two cups on the table, whether I came or not. The fourth
          time I sat down. She did not ask why I had been away. She asked whether I took sugar.

          If you work with people like me: put out the second cup.
          """,
          "Mentions being turned away from services.",
          false,
          "en-GB",
          "CC BY-NC-SA 4.0",
          "",
          List.of("relationships", "missed-appointments"),
          List.of(),
          List.of(),
          1,
          "",
          "",
          false,
          false);

  @Inject Catalogue catalogue;
  @Inject Editions editions;
  @Inject Consents consents;
  @Inject ShowToReaders readers;
  @Inject Traces traces;

  void on(@Observes DemoPartnershipSeeded seeded) {
    seeded.showing(Role.EXPERT_CITIZEN).ifPresent(this::invent);
  }

  private void invent(PersonId expert) {
    var id = UUID.nameUUIDFromBytes(("demo/" + SLUG).getBytes(StandardCharsets.UTF_8));
    if (catalogue.find(id.toString()).isPresent() || consents.ended(new WorkId(id)).isPresent()) {
      return;
    }
    var now = traces.now();
    var fresh =
        Changes.fresh(
            new ResourceId(id),
            SLUG,
            ResourceType.STORY,
            Optional.of(expert),
            Optional.empty(),
            now);
    var story = Changes.kind(fresh, ResourceType.STORY, true, Optional.empty());
    catalogue.open(story);
    editions.write(story.id(), new Edition(1, WORDS, Optional.of(expert), now));
    editions.hand(story.id(), 1, expert, now);
    consents.give(consent(new WorkId(id), expert, now));
    consents.approve(new WorkId(id), 1, expert, "");
    traces.stepByItself(story, "bring", State.PUBLISHED);
    readers.show(story);
  }

  private Consent consent(WorkId work, PersonId expert, Instant now) {
    return new Consent(
        work,
        Optional.of(expert),
        Whose.PSEUDONYM,
        "Wren",
        Set.of(Likeness.TEXT),
        Use.PUBLIC,
        "",
        Optional.empty(),
        traces.today().plusYears(1),
        "",
        "Wren, invented for the demonstration",
        "",
        1,
        Given.IN_PERSON,
        "",
        Leaving.WITHDRAW,
        expert,
        now);
  }
}
