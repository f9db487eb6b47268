package org.pdu.outcomes.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pdu.outcomes.model.Split;
import org.pdu.outcomes.model.Unit;

/**
 * Which cells of a cube are asked for.
 *
 * @param row the columns of a row's unit; what it is all of is the nil UUID
 * @param cells condition on a cube
 * @param members condition on the members behind it
 * @param cellValues values of the first condition
 * @param memberValues values of the second
 */
record Chosen(
    String row, String cells, String members, List<Object> cellValues, List<Object> memberValues) {
  private static final List<String> COLUMNS =
      List.of("organisation_id", "service_id", "job_role_id");

  static Chosen of(Unit unit) {
    return where(ids(unit), -1);
  }

  static Chosen of(Split split) {
    int row =
        switch (split.by()) {
          case ORGANISATION -> 0;
          case SERVICE -> 1;
          case JOB_ROLE -> 2;
        };
    return where(ids(split.within()), row);
  }

  private static List<UUID> ids(Unit unit) {
    return List.of(unit.organisation(), unit.service(), unit.jobRole());
  }

  /** Columns right of the row's are "all"; those left of it may be anything where the unit is. */
  private static Chosen where(List<UUID> unit, int split) {
    List<String> cells = new ArrayList<>();
    List<String> members = new ArrayList<>(List.of("true"));
    List<Object> cellValues = new ArrayList<>();
    List<Object> memberValues = new ArrayList<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      boolean all = unit.get(i).equals(Unit.ALL);
      boolean anyOrganisation = split == 1 && i == 0 && all;
      if (!all) {
        members.add("m." + COLUMNS.get(i) + " = ?");
        memberValues.add(unit.get(i));
      }
      if (!anyOrganisation) {
        cells.add(COLUMNS.get(i) + (all && i == split ? " <> ?" : " = ?"));
        cellValues.add(unit.get(i));
      }
    }
    return new Chosen(
        row(unit, split),
        String.join(" and ", cells),
        String.join(" and ", members),
        List.copyOf(cellValues),
        List.copyOf(memberValues));
  }

  /** A row's unit: its own columns, and those of the unit that is taken apart. */
  private static String row(List<UUID> unit, int split) {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      boolean own = i == split || (split == 1 && i == 0) || !unit.get(i).equals(Unit.ALL);
      row.add((own ? "" : "outcomes.all_of_them() as ") + COLUMNS.get(i));
    }
    return String.join(", ", row);
  }
}
