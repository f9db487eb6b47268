package org.pdu.staff.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pdu.people.Affiliation;
import org.pdu.platform.time.ClockSource;
import org.pdu.staff.model.Share;
import org.pdu.staff.usecase.ShowMember.Saying;

/** How days, shares and what was said read on the pages about staff. */
@Named("staffWords")
@ApplicationScoped
public class StaffWordsBean {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  public String day(LocalDate day) {
    return DAY.format(day);
  }

  public String at(Instant instant) {
    return DAY.format(instant.atZone(ClockSource.CITY));
  }

  public String share(BigDecimal share) {
    return Share.words(share);
  }

  /** From when until when. */
  public String span(Affiliation place) {
    return place
        .ends()
        .map(last -> day(place.starts()) + " to " + day(last))
        .orElse("Since " + day(place.starts()));
  }

  /** What was said, as a sentence. */
  public String sentence(Saying saying) {
    var place = saying.held().affiliation();
    var what =
        "%s in %s, %s"
            .formatted(
                saying.held().jobRole(),
                saying.held().service(),
                share(place.share()).toLowerCase(Locale.ROOT));
    var words =
        switch (saying.what()) {
          case RECORDED ->
              "Entered: %s, from %s%s.".formatted(what, day(place.starts()), until(place));
          case ENDED -> "Ended: %s, last day %s.".formatted(what, last(place));
          case CORRECTED -> "Changed from then on: %s held until %s.".formatted(what, last(place));
          case WITHDRAWN -> "Taken back, as if never entered: %s.".formatted(what);
        };
    return words + " By " + saying.by() + "." + (saying.why().isEmpty() ? "" : " " + saying.why());
  }

  private String until(Affiliation place) {
    return place.ends().map(last -> " to " + day(last)).orElse("");
  }

  private String last(Affiliation place) {
    return place.ends().map(this::day).orElse("not known");
  }
}
