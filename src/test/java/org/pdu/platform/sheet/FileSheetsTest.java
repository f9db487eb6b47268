package org.pdu.platform.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.staff.model.Columns;

class FileSheetsTest {
  private static final String TABLE =
      """
      Staff list 2026;;;;
      E-mail;Full Name;Service;Job title;Start date
      zoe@x.example;Zoë Müller;"Night; Hostel";Support worker;23/11/2026

      ann@x.example;"Ann ""Red"" Lea";Outreach;Nurse;2026-11-01
      """;
  private final FileSheets files = new FileSheets();

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-8 with a mark", "UTF-16"})
  void anyUsualEncodingIsRead(String encoding) {
    boolean mark = encoding.endsWith("mark");
    var charset = Charset.forName(mark ? "UTF-8" : encoding);
    var rows = Columns.rows(files.read(((mark ? "\uFEFF" : "") + TABLE).getBytes(charset)));
    assertEquals(
        List.of("Zoë Müller", "Ann \"Red\" Lea"), rows.stream().map(r -> r.name()).toList());
    assertEquals("Night; Hostel", rows.getFirst().service());
    assertEquals(List.of(3, 5), rows.stream().map(row -> row.number()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void anyUsualSeparatorIsFound(String separator) {
    var text = "email,name,service,role,starts\na@x.example,Ava,Hostel,Nurse,2026-01-01\n";
    var rows = Columns.rows(files.read(bytes(text.replace(",", separator))));
    assertEquals("Nurse", rows.getFirst().jobRole());
  }

  @Test
  void aWorkbookIsReadWithMergedCellsDaysAndTheValuesOfFormulas() throws IOException {
    var rows = Columns.rows(files.read(workbook()));
    assertEquals(List.of("Hostel", "Hostel"), rows.stream().map(row -> row.service()).toList());
    assertEquals(List.of("2026-11-23", "46349"), rows.stream().map(row -> row.starts()).toList());
    assertEquals(
        "=CONCATENATE(\"Ben\",\" Rush\")", rows.get(1).name(), "as text, never worked out");
  }

  private static byte[] workbook() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      var sheet = workbook.newWorksheet("Staff");
      sheet.value(0, 0, "Our people");
      sheet.range(0, 0, 0, 4).merge();
      var heads = List.of("Email", "Name", "Service", "Role", "Start");
      for (int i = 0; i < heads.size(); i++) {
        sheet.value(1, i, heads.get(i));
      }
      sheet.value(2, 0, "ava@x.example");
      sheet.value(2, 1, "Ava Moss");
      sheet.value(2, 2, "Hostel");
      sheet.range(2, 2, 3, 2).merge();
      sheet.value(2, 3, "Nurse");
      sheet.value(2, 4, LocalDate.of(2026, 11, 23));
      sheet.range(2, 4, 2, 4).style().format("dd/mm/yyyy").set();
      sheet.value(3, 0, "ben@x.example");
      sheet.formula(3, 1, "CONCATENATE(\"Ben\",\" Rush\")");
      sheet.value(3, 3, "Nurse");
      sheet.value(3, 4, 46349);
    }
    return bytes.toByteArray();
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      var block = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(block);
      }
    }
    assertTrue(bytes.size() < 1 << 20);
    assertTrue(refusal(bytes.toByteArray()).contains("too large"));
  }

  @Test
  void aWorkbookThatReachesForOtherFilesGetsNone() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(
          "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Types>&e;</Types>".getBytes());
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write("<!DOCTYPE a [<!ENTITY e \"ha\">]><workbook>&e;</workbook>".getBytes());
    }
    assertTrue(refusal(bytes.toByteArray()).contains("can't be read"));
  }

  @Test
  void whatIsNoTableIsRefusedWhateverItIsCalled() {
    assertTrue(refusal(new byte[] {1, 0, 2, 0}).contains("neither"));
    assertTrue(refusal(new byte[0]).contains("Choose a file"));
    assertTrue(refusal(bytes("PK\u0003\u0004 no zip")).contains("can't be read"));
    assertTrue(
        refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}).contains("old form"));
  }

  @Test
  void missingHeadingsAreNamed() {
    var sheet = files.read(bytes("email,name,starts\na@x.example,Ava,2026-01-01\n"));
    var said = assertThrows(Unacceptable.class, () -> Columns.rows(sheet)).flaws().getFirst();
    assertTrue(said.message().contains("Service, Job role"), said.message());
  }

  @Test
  void moreRowsThanWeTakeAreRefused() {
    var many = "a,b\n".repeat(Sheet.Reader.MOST_LINES + 1);
    assertTrue(refusal(bytes(many)).contains("more than 50000 rows"));
  }

  private String refusal(byte[] file) {
    return assertThrows(Unacceptable.class, () -> files.read(file)).flaws().getFirst().message();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
