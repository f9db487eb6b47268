package org.pdu.staff.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.pdu.people.Place;
import org.pdu.staff.model.Columns;

/** An empty staff list to fill in, with the organisation's own services and job roles to choose. */
final class TemplateWorkbook {
  private static final int ROWS = 2_000;
  private static final int SERVICE = 2;
  private static final int JOB_ROLE = 3;
  private static final double WIDE = 28;

  private TemplateWorkbook() {}

  static void write(OutputStream to, List<Place> services, List<Place> jobRoles)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    var workbook = new Workbook(bytes, "PDU", "1.0");
    var staff = workbook.newWorksheet("Staff");
    var lists = workbook.newWorksheet("Lists");
    var headings = Columns.template();
    for (int column = 0; column < headings.size(); column++) {
      staff.value(0, column, headings.get(column));
      staff.width(column, WIDE);
    }
    staff.range(0, 0, 0, headings.size() - 1).style().bold().set();
    staff.freezePane(0, 1);
    staff.range(1, 5, ROWS, 6).style().format("yyyy-mm-dd").set();
    choose(staff, lists, SERVICE, 0, "Services", services);
    choose(staff, lists, JOB_ROLE, 1, "Job roles", jobRoles);
    staff.finish();
    lists.finish();
    workbook.finish();
    bytes.writeTo(to);
  }

  private static void choose(
      Worksheet staff, Worksheet lists, int column, int at, String heading, List<Place> places) {
    lists.value(0, at, heading);
    lists.width(at, WIDE);
    lists.range(0, at, 0, at).style().bold().set();
    for (int i = 0; i < places.size(); i++) {
      lists.value(i + 1, at, places.get(i).name());
    }
    if (!places.isEmpty()) {
      staff
          .range(1, column, ROWS, column)
          .validateWithList(lists.range(1, at, places.size(), at))
          .allowBlank(true)
          .showErrorMessage(false);
    }
  }
}
