package org.pdu.files.model;

import java.util.Map;
import java.util.Optional;
import org.pdu.files.FileKind;

/** The office files that we take, and by what they are known. */
final class Office {
  private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
  static final String DOCX = OPEN_XML + "wordprocessingml.document";
  static final String PPTX = OPEN_XML + "presentationml.presentation";
  static final String XLSX = OPEN_XML + "spreadsheetml.sheet";
  static final String ODT = OPEN_DOCUMENT + "text";
  static final String ODP = OPEN_DOCUMENT + "presentation";
  static final String ODS = OPEN_DOCUMENT + "spreadsheet";

  private static final Map<String, Findings> KNOWN =
      Map.of(
          DOCX + ".main+xml",
          Findings.cleaned(FileKind.WORD, DOCX),
          PPTX + ".main+xml",
          Findings.cleaned(FileKind.SLIDES, PPTX),
          OPEN_XML + "presentationml.slideshow.main+xml",
          Findings.cleaned(FileKind.SLIDES, PPTX),
          XLSX + ".main+xml",
          Findings.cleaned(FileKind.SPREADSHEET, XLSX),
          ODT,
          Findings.cleaned(FileKind.WORD, ODT),
          ODP,
          Findings.cleaned(FileKind.SLIDES, ODP),
          ODS,
          Findings.cleaned(FileKind.SPREADSHEET, ODS));

  private Office() {}

  /** By the type of the main part, or what the file's own note says. */
  static Optional<Findings> of(String said) {
    return Optional.ofNullable(KNOWN.get(said));
  }
}
