package org.pdu.files.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Captions, WebVTT or SubRip, written anew as plain WebVTT: times, places on the screen and words.
 * Styles, notes and marks inside the words are left out.
 */
final class Captions {
  private static final String TIME = "((?:\\d{1,3}:)?[0-5]?\\d:[0-5]\\d)[.,](\\d{3})";
  private static final Pattern TIMES =
      Pattern.compile("^\\s*" + TIME + "\\s*-->\\s*" + TIME + "(.*)$");
  private static final Pattern PLACE =
      Pattern.compile("(?:line|position|size|align|vertical):[A-Za-z0-9%.,-]{1,20}");

  private Captions() {}

  /** Whether it looks like captions. */
  static boolean are(String text) {
    return text.startsWith("WEBVTT")
        || text.lines().limit(4).anyMatch(line -> TIMES.matcher(line).matches());
  }

  static String clean(String text) throws Refused {
    var out = new StringBuilder("WEBVTT\n");
    int cues = 0;
    for (var block : text.replace("\r\n", "\n").replace('\r', '\n').split("\n\\s*\n")) {
      var lines = block.lines().toList();
      for (int i = 0; i < Math.min(2, lines.size()); i++) {
        var times = TIMES.matcher(lines.get(i));
        if (times.matches() && !lines.getFirst().startsWith("NOTE")) {
          out.append('\n').append(cue(times, lines.subList(i + 1, lines.size())));
          cues++;
          break;
        }
      }
    }
    if (cues == 0) {
      throw new Refused(
          "No captions were found in this file. Save them as WebVTT (.vtt) or SubRip (.srt), and try again.");
    }
    return out.toString();
  }

  private static String cue(java.util.regex.Matcher times, List<String> words) {
    List<String> places = new ArrayList<>();
    var said = PLACE.matcher(times.group(5));
    while (said.find()) {
      places.add(said.group());
    }
    var cue = new StringBuilder();
    cue.append(time(times.group(1), times.group(2))).append(" --> ");
    cue.append(time(times.group(3), times.group(4)));
    places.forEach(place -> cue.append(' ').append(place));
    cue.append('\n');
    words.stream()
        .map(line -> line.replaceAll("<[^<>]*>", "").replaceAll("\\{\\\\[^}]*}", ""))
        .map(line -> line.replace("<", "&lt;").replace(">", "&gt;").strip())
        .filter(line -> !line.isEmpty())
        .forEach(line -> cue.append(line).append('\n'));
    return cue.toString();
  }

  /** Minutes and seconds with two digits each; hours only where there are any. */
  private static String time(String clock, String thousandths) {
    List<String> parts = new ArrayList<>();
    for (var part : clock.split(":", -1)) {
      parts.add(part.length() < 2 ? "0" + part : part);
    }
    return String.join(":", parts) + "." + thousandths;
  }
}
