package org.pdu.people.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pdu.people.Affiliation;
import org.pdu.people.OrganisationId;
import org.pdu.people.ServiceId;
import org.pdu.people.model.Carrying.Carried;
import org.pdu.people.model.Part;
import org.pdu.platform.database.Sql;

/** People's places where theirs ends or goes on elsewhere: a whole service in four statements. */
@ApplicationScoped
class JdbcCarriedPlaces {
  private static final String FOUND =
      """
      select id, %s from people.affiliation
      where %s = ? and (ends_on is null or ends_on > ?) order by id for update
      """;

  /** The old ones end first, so that none runs into its own successor. */
  private static final String END =
      "update people.affiliation set ends_on = ? where id = any (cast(? as uuid[]))";

  private static final String BEGIN =
      """
      insert into people.affiliation (id, person_id, organisation_id, service_id, team_id,
        job_role_id, share, starts_on, ends_on)
      select n.id, a.person_id, ?, ?, t.successor_id, a.job_role_id, a.share, ?, n.ends_on
      from unnest(cast(? as uuid[]), cast(? as uuid[]), cast(? as date[])) n (old, id, ends_on)
      join people.affiliation a on a.id = n.old
      left join people.team t on t.id = a.team_id and t.successor_id is not null
      """;
  private static final String MOVE =
      """
      update people.affiliation a set organisation_id = ?, service_id = ?,
        team_id = (select t.successor_id from people.team t where t.id = a.team_id)
      where a.id = any (cast(? as uuid[]))
      """;

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  /** Where they go on. */
  record To(OrganisationId organisation, ServiceId service) {}

  private record Pair(Affiliation old, Affiliation next) {}

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  /** All places at a service, or those in a team of it, that reach beyond the last day. */
  Carried from(Part part, LocalDate lastDay, Optional<To> to) {
    var column = part.level() == Part.Level.TEAM ? "team_id" : "service_id";
    var found =
        sql.list(
            FOUND.formatted(JdbcAffiliations.COLUMNS, column),
            JdbcAffiliations::affiliation,
            part.id(),
            lastDay);
    var later =
        found.stream().collect(Collectors.partitioningBy(one -> one.starts().isAfter(lastDay)));
    var begun = later.getOrDefault(false, List.of());
    var ended = begun.stream().map(one -> one.until(lastDay)).toList();
    sql.run(END, lastDay, begun.stream().map(Affiliation::id).toList());
    return to.map(there ->
            new Carried(
                ended,
                begin(begun, lastDay.plusDays(1), there),
                move(later.getOrDefault(true, List.of()), there)))
        .orElseGet(() -> new Carried(ended, List.of(), List.of()));
  }

  private List<Affiliation> begin(List<Affiliation> old, LocalDate first, To there) {
    var pairs = old.stream().map(one -> new Pair(one, next(one, first, there))).toList();
    sql.run(
        BEGIN,
        there.organisation().value(),
        there.service().value(),
        first,
        pairs.stream().map(pair -> pair.old().id()).toList(),
        pairs.stream().map(pair -> pair.next().id()).toList(),
        pairs.stream().map(pair -> pair.next().ends().orElse(null)).collect(Collectors.toList()));
    return pairs.stream().map(Pair::next).toList();
  }

  private List<Affiliation> move(List<Affiliation> whole, To there) {
    sql.run(
        MOVE,
        there.organisation().value(),
        there.service().value(),
        whole.stream().map(Affiliation::id).toList());
    return whole.stream().map(one -> at(there, one, one.id(), one.starts())).toList();
  }

  private static Affiliation next(Affiliation one, LocalDate first, To there) {
    return at(there, one, UUID.randomUUID(), first);
  }

  private static Affiliation at(To there, Affiliation one, UUID id, LocalDate starts) {
    return new Affiliation(
        id,
        one.person(),
        there.organisation(),
        there.service(),
        one.jobRole(),
        one.share(),
        starts,
        one.ends());
  }
}
