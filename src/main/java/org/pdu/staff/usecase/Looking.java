package org.pdu.staff.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pdu.people.Affiliations;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Workforce;
import org.pdu.people.Workforce.Known;
import org.pdu.platform.time.CityClock;
import org.pdu.staff.model.Days;
import org.pdu.staff.model.Decision;
import org.pdu.staff.model.Import;
import org.pdu.staff.model.Imports;
import org.pdu.staff.model.SheetCheck;
import org.pdu.staff.model.Surroundings;
import org.pdu.staff.model.TypedRow;

/** Holds the rows of a file against what is known now. */
@Dependent
public class Looking {
  @Inject Reach reach;
  @Inject Workforce workforce;
  @Inject Affiliations affiliations;
  @Inject Imports imports;
  @Inject CityClock clock;

  /** Looks at all rows again. */
  void again(Import one, Optional<Days.Order> order) {
    at(one, imports.typed(one.id()), imports.decisions(one.id()), order);
  }

  void at(
      Import one,
      List<TypedRow> rows,
      Map<Integer, Decision> decisions,
      Optional<Days.Order> order) {
    var around = around(one.organisation(), rows);
    var check = new SheetCheck(around, order, decisions, rows);
    imports.put(one.id(), rows.stream().map(check::next).toList(), order, check.asksDays());
  }

  private Surroundings around(OrganisationId organisation, List<TypedRow> rows) {
    var known = workforce.byEmail(rows.stream().map(TypedRow::email).toList());
    var ours = workforce.everIn(organisation);
    Set<PersonId> people =
        Stream.concat(known.stream(), ours.stream()).map(Known::id).collect(Collectors.toSet());
    return new Surroundings(
        clock.today(),
        reach.services(organisation),
        reach.titles(rows.stream().map(TypedRow::jobRole).distinct().toList()),
        known,
        ours,
        affiliations.of(people, organisation));
  }
}
