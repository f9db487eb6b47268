package org.pdu.files.model;

import java.util.Map;

/** What is said of the kinds that we do not take. */
final class Kinds {
  static final String UNKNOWN =
      "We do not take files of this kind. Bring a PDF, a Word document, slides, a spreadsheet, a picture, sound, a film, captions or plain text.";
  static final String PROGRAM =
      "Programs, scripts and web pages are not taken. Bring the words as a document or a PDF.";
  private static final String PACKED =
      "This is an archive. Unpack it, and bring the files one by one.";
  private static final String DRAWING =
      "Drawings of this kind (SVG) can do more than be seen. Save it as PNG, and try again.";
  private static final String RICH =
      "This is an older text format (RTF), which can hide files. Save it as .docx, and try again.";

  /** By a part of the type's name. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("svg", DRAWING),
          Map.entry("rtf", RICH),
          Map.entry("html", PROGRAM),
          Map.entry("xml", PROGRAM),
          Map.entry("script", PROGRAM),
          Map.entry("x-sh", PROGRAM),
          Map.entry("x-bat", PROGRAM),
          Map.entry("msdownload", PROGRAM),
          Map.entry("dosexec", PROGRAM),
          Map.entry("executable", PROGRAM),
          Map.entry("sharedlib", PROGRAM),
          Map.entry("x-elf", PROGRAM),
          Map.entry("mach-o", PROGRAM),
          Map.entry("java-vm", PROGRAM),
          Map.entry("x-php", PROGRAM),
          Map.entry("x-python", PROGRAM),
          Map.entry("x-perl", PROGRAM),
          Map.entry("gzip", PACKED),
          Map.entry("x-tar", PACKED),
          Map.entry("gtar", PACKED),
          Map.entry("7z", PACKED),
          Map.entry("rar", PACKED),
          Map.entry("bzip", PACKED),
          Map.entry("x-xz", PACKED));

  private Kinds() {}

  /**
   * @param type as its content shows it
   */
  static Refused refused(String type) {
    return new Refused(
        WORDS.entrySet().stream()
            .filter(entry -> type.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .findFirst()
            .orElse(UNKNOWN));
  }
}
