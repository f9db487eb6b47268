package org.pdu.files.model;

import org.pdu.files.FileKind;

/**
 * What a look at a file found.
 *
 * @param width in pixels; 0 where there is none
 * @param height in pixels; 0 where there is none
 * @param pages 0 where there are none
 * @param cleaned whether a cleaned copy was written, to be kept instead
 */
public record Findings(
    FileKind kind, String mediaType, int width, int height, int pages, boolean cleaned) {
  static Findings of(FileKind kind, String mediaType) {
    return new Findings(kind, mediaType, 0, 0, 0, false);
  }

  static Findings cleaned(FileKind kind, String mediaType) {
    return new Findings(kind, mediaType, 0, 0, 0, true);
  }
}
