package org.pdu.people.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.pdu.people.Allow;
import org.pdu.people.Directory;
import org.pdu.people.Place;
import org.pdu.people.ServiceId;
import org.pdu.people.model.HeadcountSheet;
import org.pdu.people.model.HeadcountSheet.Row;
import org.pdu.people.model.HeadcountSheet.Word;
import org.pdu.people.model.Headcounts;
import org.pdu.people.usecase.RecordHeadcounts.Given;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.sheet.Sheet;
import org.pdu.platform.time.CityClock;

/**
 * Takes headcounts of an organisation from the rows of a spreadsheet: all of them, or none. What
 * was looked at before is checked again when it is taken.
 */
@UseCase
@Allow({LEAD, PDU_STAFF, ADMINISTRATOR})
public class ImportHeadcounts {
  private static final int MOST = 500;

  @Inject RecordHeadcounts record;
  @Inject Headcounts headcounts;
  @Inject Reach reach;
  @Inject Directory directory;
  @Inject CityClock clock;
  @Inject Sheet.Reader reader;

  /** Rows as they would be taken, those with problems first. */
  public record Preview(List<Row> problems, List<Row> good, int silent) {}

  /** The organisation, when the caller looks after it. */
  public Place organisation(String id) {
    return reach.organisation(id);
  }

  /**
   * The rows of a file, CSV or a workbook, as text to look at.
   *
   * @throws Unacceptable for {@code file} when it can't be read
   */
  public String rows(String organisation, byte[] file) {
    reach.organisation(organisation);
    return HeadcountSheet.text(reader.read(file));
  }

  /** What the rows would come to; nothing is written. */
  public Preview preview(String organisation, String text) {
    var rows = sheet(reach.organisation(organisation)).read(text);
    return new Preview(
        rows.stream().filter(row -> !row.problem().isEmpty()).toList(),
        rows.stream().filter(row -> row.word().isPresent()).toList(),
        (int) rows.stream().filter(row -> row.word().isEmpty() && row.problem().isEmpty()).count());
  }

  /**
   * Takes the rows, and says how many words were new.
   *
   * @param sure whether numbers that are hardly likely are right
   * @throws Unacceptable when a row has a problem, or is unlikely and nobody is sure
   */
  public int take(String organisation, String text, boolean sure) {
    var seen = preview(organisation, text);
    if (!seen.problems().isEmpty() || seen.good().isEmpty()) {
      throw new Unacceptable("rows", "Put the rows right first, then take them.");
    }
    record Cell(String service, YearMonth month) {}
    var cells = new LinkedHashMap<Cell, Map<String, OptionalInt>>();
    seen.good().stream()
        .flatMap(row -> row.word().stream())
        .sorted(java.util.Comparator.comparing(Word::month))
        .forEach(word ->
            cells
                .computeIfAbsent(new Cell(word.service(), word.month()), any -> new HashMap<>())
                .put(word.jobRole(), word.people()));
    return cells.entrySet().stream()
        .mapToInt(cell ->
            record.take(
                new Given(cell.getKey().service(), cell.getKey().month(), cell.getValue(), sure)))
        .sum();
  }

  /** What is known now, as rows to begin with; the first names the columns. */
  public List<List<String>> template(String organisation) {
    var month = clock.thisMonth();
    var rows = new ArrayList<List<String>>(List.of(HeadcountSheet.COLUMNS));
    for (var service : services(reach.organisation(organisation))) {
      for (var line : headcounts.lines(new ServiceId(service.id()), month, clock.today())) {
        if (line.word().isPresent() || line.inPost() > 0) {
          rows.add(List.of(service.name(), line.title(), month.toString(), people(line)));
        }
      }
    }
    return rows;
  }

  private static String people(Headcounts.Line line) {
    return line.word()
        .map(word ->
            word.people().isPresent() ? String.valueOf(word.people().getAsInt()) : "not known")
        .orElse("");
  }

  private HeadcountSheet sheet(Place organisation) {
    return new HeadcountSheet(
        ids(services(organisation)),
        ids(directory.places(Place.Kind.JOB_ROLE, Optional.empty(), "", MOST)),
        title -> directory.jobRoleOf(title).map(Object::toString));
  }

  private List<Place> services(Place organisation) {
    return directory.places(Place.Kind.SERVICE, organisation.organisation(), "", MOST);
  }

  private static Map<String, String> ids(List<Place> places) {
    var ids = new HashMap<String, String>();
    places.forEach(place -> ids.put(place.name(), place.id().toString()));
    return ids;
  }
}
