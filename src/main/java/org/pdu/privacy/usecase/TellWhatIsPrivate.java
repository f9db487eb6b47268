package org.pdu.privacy.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;
import org.pdu.people.PersonalDataAsked;
import org.pdu.platform.Reaction;
import org.pdu.platform.audit.AuditQuestion;
import org.pdu.platform.audit.AuditRows;
import org.pdu.platform.time.ClockSource;
import org.pdu.privacy.model.Aspect.Choice;
import org.pdu.privacy.model.Confidences;
import org.pdu.privacy.model.Kept;

/** Tells what privacy itself and the audit trail keep about a person. */
@Reaction
public class TellWhatIsPrivate {
  private static final int MOST = 10_000;
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ClockSource.CITY);

  @Inject AuditRows audit;
  @Inject WhoLooked who;
  @Inject Kept kept;
  @Inject Confidences confidences;

  void on(@Observes PersonalDataAsked asked) {
    kept.about(asked.person()).forEach(asked::add);
    if (asked.alone()) {
      asked.add(aboutMe(asked.person()));
    }
    asked.add(looks(asked.person()));
    asked.add(steps(asked.person()));
  }

  /** For the person's eyes alone. */
  private DataSection aboutMe(PersonId person) {
    List<List<String>> rows = new ArrayList<>();
    confidences.each(
        person,
        (aspect, told) ->
            rows.add(
                List.of(
                    aspect.title(),
                    aspect.choices().stream()
                        .filter(choice -> told.choices().contains(choice.code()))
                        .map(Choice::words)
                        .collect(Collectors.joining("; ")),
                    told.ownWords())));
    return new DataSection(
        "aboutMe",
        "What you told about yourself",
        "Only you can read it. It is counted once a month, in rounded numbers of the whole city.",
        Set.of("privacy.about_me"),
        List.of("About", "You chose", "In your own words"),
        rows);
  }

  private DataSection looks(PersonId person) {
    return new DataSection(
        "whoLooked",
        "Who used your data",
        "So that nobody can look without your seeing it.",
        Set.of("privacy.data_request", "platform.audit_reason"),
        List.of("At", "Who", "What", "Reason given"),
        who.at(person, "", MOST).items().stream()
            .map(look -> List.of(time(look.at()), look.who(), look.what(), look.reason()))
            .toList());
  }

  private DataSection steps(PersonId person) {
    return new DataSection(
        "importantSteps",
        "Important steps you took",
        "So that it can be found out later what happened, if something goes wrong.",
        Set.of("platform.audit"),
        List.of("At", "What", "To what"),
        audit.find(AuditQuestion.deedsOf(person.value()), "", MOST).items().stream()
            .map(row -> List.of(time(row.at()), row.action(), row.subject()))
            .toList());
  }

  private static String time(Instant at) {
    return MINUTE.format(at);
  }
}
