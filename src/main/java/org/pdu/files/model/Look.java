package org.pdu.files.model;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.pdu.files.FileKind;

/**
 * Finds out what a file is, by its content alone, and whether it may stay. Whoever looks does so in
 * a process that may die of it.
 */
public final class Look {
  private static final int HEAD = 1 << 16;
  private static final String ZIP = "PK\3\4";
  private static final String OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  private final Path file;
  private final Path cleaned;
  private final Path thumbnail;
  private final byte[] head;
  private final byte[] tail;
  private final String start;
  private final long size;

  private Look(Path file, Path cleaned, Path thumbnail) throws IOException {
    this.file = file;
    this.cleaned = cleaned;
    this.thumbnail = thumbnail;
    try (var all = new RandomAccessFile(file.toFile(), "r")) {
      size = all.length();
      head = new byte[(int) Math.min(HEAD, size)];
      all.readFully(head);
      tail = new byte[(int) Math.min(HEAD + 22, size)];
      all.seek(size - tail.length);
      all.readFully(tail);
    }
    start = text(head);
  }

  /**
   * @param cleaned where a cleaned copy is written, if one is to be kept instead
   * @param thumbnail where a small picture is written, if the file is a picture
   * @throws Refused when it may not stay
   */
  public static Findings at(Path file, Path cleaned, Path thumbnail) throws Refused, IOException {
    var look = new Look(file, cleaned, thumbnail);
    if (look.size == 0) {
      throw new Refused("This file is empty.");
    }
    look.unmarked();
    var found = look.find();
    if (look.size > (long) Math.min(found.kind().megabytes(), 2_000) << 20) {
      throw new Refused(
          "This file is too large: %s may have %d megabytes at most."
              .formatted(words(found.kind()), found.kind().megabytes()));
    }
    return found;
  }

  private static String words(FileKind kind) {
    return switch (kind) {
      case IMAGE -> "a picture";
      case CAPTIONS, TEXT -> "a text";
      default -> "a document";
    };
  }

  private void unmarked() throws Refused, IOException {
    var signature = new Signature();
    byte[] piece = new byte[HEAD];
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        if (signature.seen(piece, 0, read)) {
          throw new Refused(Signature.SENTENCE);
        }
      }
    }
  }

  private Findings find() throws Refused, IOException {
    if (start.startsWith(ZIP)) {
      if (text(tail).lastIndexOf("PK\5\6") != tail.length - 22) {
        throw Refused.broken(); // cut short, or something is hung on behind
      }
      return OfficeLook.at(file, cleaned);
    }
    if (start.startsWith(OLD_OFFICE)) {
      throw OldOfficeLook.of(Files.readAllBytes(file));
    }
    oneKind();
    if (start.startsWith("ftyp", 4)) {
      return FilmLook.at(file, cleaned);
    }
    if (start.startsWith("RIFF")) {
      return MediaLook.riff(head, size, file, cleaned);
    }
    if (start.startsWith("OggS")) {
      return MediaLook.ogg(head);
    }
    if (start.startsWith("\u001aE\u00df\u00a3")) {
      return MediaLook.webm(head);
    }
    return byType(type());
  }

  private Findings byType(String type) throws Refused, IOException {
    return switch (type) {
      case "application/pdf" -> PdfLook.at(file, cleaned, head, lastOf(tail));
      case "image/jpeg" -> picture(new JpegLook(bytes())::clean);
      case "image/png" -> picture(new PngLook(bytes())::clean);
      case "image/gif" -> picture(new GifLook(bytes())::clean);
      case "audio/mpeg" -> MediaLook.mp3(file, cleaned);
      case "text/vtt", "application/x-subrip", "text/csv" -> TextLook.at(file, cleaned);
      case "text/plain", "text/x-web-markdown" -> text();
      default -> throw Kinds.refused(type);
    };
  }

  private Findings text() throws Refused, IOException {
    if (size > (long) FileKind.TEXT.megabytes() << 20) {
      throw new Refused("This file is too large: a text may have 10 megabytes at most.");
    }
    return TextLook.at(file, cleaned);
  }

  /** Files that are one thing to us and another to somebody else's program. */
  private void oneKind() throws Refused {
    int pdf = start.substring(0, Math.min(start.length(), 1024 + 5)).indexOf("%PDF-");
    if (pdf > 0 || text(tail).contains("PK\5\6")) {
      throw new Refused(
          "This file is two kinds in one, which we do not take. Save it anew from the program it was made with.");
    }
  }

  private interface Cleaning {
    CleanPicture clean() throws Refused;
  }

  private Findings picture(Cleaning look) throws Refused, IOException {
    var picture = look.clean();
    picture.bounded();
    var small = Thumbnails.of(picture);
    if (small.isPresent()) {
      Files.write(thumbnail, small.get());
    }
    Files.write(cleaned, picture.bytes());
    return new Findings(
        FileKind.IMAGE, picture.mediaType(), picture.width(), picture.height(), 0, true);
  }

  /** All of a picture, in which there is room for no more than a picture may have. */
  private byte[] bytes() throws Refused, IOException {
    if (size > (long) FileKind.IMAGE.megabytes() << 20) {
      throw new Refused("This file is too large: a picture may have 10 megabytes at most.");
    }
    return Files.readAllBytes(file);
  }

  private String type() throws IOException {
    return MimeTypes.getDefaultMimeTypes()
        .detect(new ByteArrayInputStream(head), new Metadata())
        .getBaseType()
        .toString();
  }

  private static byte[] lastOf(byte[] tail) {
    return java.util.Arrays.copyOfRange(tail, Math.max(0, tail.length - 1024), tail.length);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
