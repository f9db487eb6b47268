package org.pdu.consent.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pdu.consent.Consent;
import org.pdu.consent.Consent.Given;
import org.pdu.consent.Consent.Leaving;
import org.pdu.consent.Consent.Whose;
import org.pdu.consent.ConsentEnded.How;
import org.pdu.consent.WorkId;
import org.pdu.consent.model.Allowance;
import org.pdu.consent.model.ConsentBook;
import org.pdu.consent.model.ConsentsKept;
import org.pdu.people.Forgetting;
import org.pdu.people.PersonLeft;
import org.pdu.people.PersonalDataAsked;
import org.pdu.platform.Reaction;

/**
 * Tells what somebody has allowed. When a contributor leaves, their works go with them, unless they
 * had said that they may stay: then they stay under no name.
 */
@Reaction
public class LetGoOfContributor {
  @Inject ConsentBook book;
  @Inject ConsentsKept kept;
  @Inject KeepConsents consents;
  @Inject Ledger ledger;

  void tell(@Observes PersonalDataAsked asked) {
    kept.about(asked.person()).forEach(asked::add);
  }

  void keep(@Observes Forgetting forgetting) {
    forgetting.stay(kept.known(forgetting.people()));
  }

  void letGo(@Observes PersonLeft left) {
    for (var work : book.by(left.person())) {
      if (book.ended(work).isEmpty()) {
        decide(work, left);
      }
    }
    kept.anonymise(left.person(), left.name());
  }

  private void decide(WorkId work, PersonLeft left) {
    var last = consents.of(work).orElseThrow();
    if (last.onLeaving() == Leaving.WITHDRAW) {
      consents.end(work, How.LEFT, Optional.of(left.person()));
    } else {
      book.add(nameless(last, left.name(), left.email(), left.at()));
      ledger.narrow(work, Allowance.of(last.use(), last.until()).as(Allowance.NAMELESS));
    }
  }

  /** The same consent of somebody who is known by no name any more. */
  static Consent nameless(Consent last, String name, String email, Instant at) {
    return new Consent(
        last.work(),
        Optional.empty(),
        Whose.ANONYMOUS,
        "",
        last.what(),
        last.use(),
        last.events(),
        last.until(),
        last.reviewOn(),
        unnamed(last.conditions(), List.of(email, name, last.called())),
        "",
        "",
        last.textVersion(),
        Given.RECORDED,
        "Said by the contributor before leaving: it may stay, under no name.",
        last.onLeaving(),
        last.recordedBy(),
        at);
  }

  /** What was asked for goes on binding, but tells nobody who asked. */
  private static String unnamed(String words, List<String> called) {
    var names =
        Stream.concat(
                called.stream(), called.stream().flatMap(name -> Stream.of(name.split("[\\s-]+"))))
            .filter(name -> name.length() > 2)
            .map(Pattern::quote)
            .toList();
    if (names.isEmpty()) {
      return words;
    }
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])(" + String.join("|", names) + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(words)
        .replaceAll("the contributor");
  }
}
