package org.pdu.outcomes.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.ANALYST;
import static org.pdu.people.Role.COMMISSIONER;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pdu.outcomes.model.Figures;
import org.pdu.outcomes.model.History;
import org.pdu.outcomes.model.Picture;
import org.pdu.outcomes.model.Sight;
import org.pdu.outcomes.model.Split;
import org.pdu.outcomes.model.Unit;
import org.pdu.outcomes.usecase.Dashboard.Row;
import org.pdu.outcomes.usecase.Dashboard.Table;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Directory;
import org.pdu.people.OrganisationId;
import org.pdu.people.Place;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.CityClock;

/** Takes a unit apart by organisation, service or job role. */
@UseCase
@Allow({LEAD, ANALYST, COMMISSIONER, PDU_STAFF, ADMINISTRATOR})
public class ShowBreakdown {
  private static final int ROWS = 25;

  /** What is held back in one row depends on all the others, so that all are looked at. */
  private static final int MOST = 2_000;

  @Inject Figures figures;
  @Inject Directory directory;
  @Inject SeenBy seenBy;
  @Inject CurrentPerson person;
  @Inject CityClock clock;

  /**
   * One page of a breakdown.
   *
   * @param organisation whose; empty for the city
   * @param module a module's slug; empty for any
   * @param after where the page begins, as the page before said
   * @throws NotFound when there is no such organisation
   * @throws NotAllowed when the caller may not see it
   */
  public Table of(Place.Kind by, Optional<UUID> organisation, String module, String after) {
    var within = organisation.map(this::known).orElse(Unit.CITY);
    var sight = seenBy.of(within);
    boolean ofOthers = within.isCity() && by != Place.Kind.JOB_ROLE;
    if (ofOthers && !person.scope().city()) {
      throw new NotAllowed("Figures of single organisations are for their leads and the city.");
    }
    return table(new Split(by, within), sight, module, after);
  }

  private Unit known(UUID organisation) {
    return directory
        .place(Place.Kind.ORGANISATION, organisation.toString())
        .map(place -> Unit.organisation(place.id()))
        .orElseThrow(() -> new NotFound("There is no organisation at this address."));
  }

  private Table table(Split split, Sight sight, String module, String after) {
    var today = clock.today();
    var total = present(sight, split.within(), figures.of(split.within(), module, today));
    Map<UUID, History> histories = figures.split(split, module, today);
    var all = new ArrayList<Row>();
    for (Place place : places(split)) {
      var history = histories.getOrDefault(place.id(), History.empty(clock.thisMonth()));
      all.add(new Row(place, present(sight, split.row(place.id()), history)));
    }
    return page(split.by(), safe(sight, total, all), after);
  }

  private static Picture present(Sight sight, Unit unit, History history) {
    var pictures = sight.of(unit, history);
    return pictures.get(pictures.size() - 1);
  }

  private static List<Row> safe(Sight sight, Picture total, List<Row> rows) {
    var pictures = sight.together(total, rows.stream().map(Row::picture).toList());
    List<Row> safe = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      safe.add(new Row(rows.get(i).place(), pictures.get(i)));
    }
    return safe;
  }

  private List<Place> places(Split split) {
    Optional<OrganisationId> within =
        split.by() == Place.Kind.SERVICE ? split.within().owner() : Optional.empty();
    return directory.places(split.by(), within, "", MOST);
  }

  private static Table page(Place.Kind by, List<Row> rows, String after) {
    int from = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).place().id().toString().equals(after)) {
        from = i + 1;
      }
    }
    int to = Math.min(rows.size(), from + ROWS);
    var next = to < rows.size() ? rows.get(to - 1).place().id().toString() : "";
    return new Table(by, rows.subList(from, to), next);
  }
}
