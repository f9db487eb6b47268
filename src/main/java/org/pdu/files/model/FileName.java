package org.pdu.files.model;

import java.text.Normalizer;
import java.util.Map;

/** What a file is called: its bringer's words, and the ending that fits what it holds. */
public final class FileName {
  private static final int MOST = 100;
  private static final Map<String, String> ENDINGS =
      Map.ofEntries(
          Map.entry("application/pdf", "pdf"),
          Map.entry(Office.DOCX, "docx"),
          Map.entry(Office.PPTX, "pptx"),
          Map.entry(Office.XLSX, "xlsx"),
          Map.entry(Office.ODT, "odt"),
          Map.entry(Office.ODP, "odp"),
          Map.entry(Office.ODS, "ods"),
          Map.entry("image/jpeg", "jpg"),
          Map.entry("image/png", "png"),
          Map.entry("image/gif", "gif"),
          Map.entry("audio/mpeg", "mp3"),
          Map.entry("audio/wav", "wav"),
          Map.entry("audio/ogg", "ogg"),
          Map.entry("audio/mp4", "m4a"),
          Map.entry("video/mp4", "mp4"),
          Map.entry("video/quicktime", "mov"),
          Map.entry("video/webm", "webm"),
          Map.entry("text/vtt", "vtt"),
          Map.entry("text/plain", "txt"));

  private FileName() {}

  /** Without folders, signs that mislead and its own ending; never empty, at most 110 signs. */
  public static String clean(String given, String mediaType) {
    var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    var words =
        Normalizer.normalize(last, Normalizer.Form.NFC)
            .replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
            .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}\"<>:|?*;%]+", " ")
            .replaceAll("\\s+", " ")
            .replaceAll("^[. ]+|[. ]+$", "");
    int most = words.offsetByCodePoints(0, Math.min(MOST, words.codePointCount(0, words.length())));
    return (words.isEmpty() ? "file" : words.substring(0, most).strip()) + ending(mediaType);
  }

  /** What it is called when its words must not be kept. */
  public static String plain(String mediaType) {
    return "file" + ending(mediaType);
  }

  private static String ending(String mediaType) {
    return "." + ENDINGS.getOrDefault(mediaType, "bin");
  }
}
