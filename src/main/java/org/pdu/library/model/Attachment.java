package org.pdu.library.model;

import java.util.Optional;
import org.pdu.files.FileId;
import org.pdu.files.FileKind;
import org.pdu.files.StoredFile;

/**
 * A file that belongs to an edition.
 *
 * @param title what it is called; the file's own name where nobody said
 * @param alternative what a picture shows, for those who don't see it
 * @param transcript what is said in audio and film
 * @param captions the file with a film's captions
 */
public record Attachment(
    FileId file, String title, String alternative, String transcript, Optional<FileId> captions) {

  /** What is missing before others read it; empty when nothing is. */
  public Optional<String> missing(StoredFile stored) {
    if (stored.kind() == FileKind.IMAGE && alternative.isBlank()) {
      return Optional.of("Say what the picture “" + title + "” shows.");
    }
    boolean media = stored.kind() == FileKind.AUDIO || stored.kind() == FileKind.VIDEO;
    if (media && transcript.isBlank()) {
      return Optional.of("Add a transcript of “" + title + "”: what is said and heard in it.");
    }
    if (stored.kind() == FileKind.VIDEO && captions.isEmpty()) {
      return Optional.of("Add captions (a .vtt or .srt file) for “" + title + "”.");
    }
    return Optional.empty();
  }
}
