package org.pdu.oversight.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.pdu.oversight.model.Viewings;
import org.pdu.oversight.model.Viewings.Past;
import org.pdu.people.DataSection;
import org.pdu.people.Directory;
import org.pdu.people.Forgetting;
import org.pdu.people.PersonId;
import org.pdu.people.PersonLeft;
import org.pdu.people.PersonalDataAsked;
import org.pdu.platform.Reaction;
import org.pdu.platform.time.ClockSource;

/** Tells who saw the site as a person, and lets go of why when that person leaves. */
@Reaction
public class LetGoOfViewings {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ClockSource.CITY);

  @Inject Viewings viewings;
  @Inject Directory directory;

  void tell(@Observes PersonalDataAsked asked) {
    asked.add(
        new DataSection(
            "seenAs",
            "The site seen as somebody else",
            "So that you can be helped, and so that nobody sees what you see without your knowing.",
            Set.of("oversight.viewing"),
            List.of("At", "Who looked", "As whom", "Reason given"),
            viewings.with(asked.person()).stream()
                .map(past -> row(past, asked.person()))
                .toList()));
  }

  /** What an administrator saw as somebody else is that other person's: only that it was. */
  private List<String> row(Past past, PersonId reader) {
    boolean own = past.viewed().equals(reader);
    return List.of(
        MINUTE.format(past.startedAt()),
        own ? directory.nameOf(past.viewer()).orElse("Somebody who left") : "you",
        own ? "you" : "somebody you helped",
        own ? past.reason() : "");
  }

  void letGo(@Observes PersonLeft left) {
    viewings.forgetReasons(left.person());
  }

  void keep(@Observes Forgetting forgetting) {
    forgetting.stay(viewings.seen(forgetting.people()));
  }
}
