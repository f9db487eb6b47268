package org.pdu.people.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pdu.people.HeadcountRecorded;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.ServiceId;

/** What services say of their size. Words are only ever added; the latest for a month holds. */
public interface Headcounts {
  /** Months after which a word wants looking at again. */
  int MONTHS_FRESH = 6;

  /** More than this in one service and job role is asked about. */
  int LIKELY_MOST = 5_000;

  /**
   * A word that holds: from a month on, until a later one.
   *
   * @param people empty for "not known", which is not nought
   */
  record Word(YearMonth from, OptionalInt people) {}

  /**
   * A job role in a service.
   *
   * @param word what was last said; empty when nothing ever was
   * @param inPost how many people we know to be in post
   */
  record Line(JobRoleId jobRole, String title, Optional<Word> word, int inPost) {}

  /**
   * A service, as a whole.
   *
   * @param newest the month of its latest word
   * @param people all that is known, added up
   * @param unknown how many job roles were said not to be known
   */
  record Service(ServiceId id, String name, Optional<YearMonth> newest, int people, int unknown) {
    /** Whether nobody has said anything for six months, or ever. */
    public boolean wantsLooking(YearMonth now) {
      return newest.map(month -> month.plusMonths(MONTHS_FRESH).isBefore(now)).orElse(true);
    }
  }

  /** A word in the order in which words were said. */
  record Said(long number, Instant at, String by, String jobRole, Word word) {}

  /** Every job role of the catalogue, as it stands in a month; people in post as on a day. */
  List<Line> lines(ServiceId service, YearMonth month, LocalDate day);

  /** Services of an organisation by name, after one already seen. */
  List<Service> services(OrganisationId organisation, String after, int most);

  /** How many services of an organisation nobody has said anything of since a month, or ever. */
  int quietSince(OrganisationId organisation, YearMonth month);

  /** The latest words first, before one already seen. */
  List<Said> history(ServiceId service, long before, int most);

  void add(HeadcountRecorded word, PersonId by, Instant now);
}
