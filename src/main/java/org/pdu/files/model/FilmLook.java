package org.pdu.files.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.pdu.files.FileKind;

/**
 * An MP4 or QuickTime file, box by box. Boxes that tell of the film instead of being it, such as
 * where a phone was when it filmed, are blanked in place, so that nothing else moves.
 */
final class FilmLook {
  private static final Set<String> TELL = Set.of("udta", "meta", "uuid");
  private static final Set<String> HOLD = Set.of("moov", "trak", "mdia");
  private static final Set<String> PICTURES =
      Set.of("heic", "heix", "mif1", "msf1", "avif", "heim");

  private final FileChannel film;
  private boolean index;
  private boolean data;
  private boolean seen;

  private FilmLook(FileChannel film) {
    this.film = film;
  }

  static Findings at(Path file, Path cleaned) throws Refused, IOException {
    Files.copy(file, cleaned, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    try (var film = FileChannel.open(cleaned, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      var look = new FilmLook(film);
      var brand = look.text(8);
      if (PICTURES.contains(brand)) {
        throw new Refused(
            "Pictures of this kind (HEIC) can't be seen everywhere. Save it as JPEG, and try again.");
      }
      look.boxes(0, film.size(), 0);
      if (!look.index || !look.data) {
        throw Refused.broken();
      }
      if (!look.seen) {
        return Findings.cleaned(FileKind.AUDIO, "audio/mp4");
      }
      return Findings.cleaned(
          FileKind.VIDEO, brand.equals("qt  ") ? "video/quicktime" : "video/mp4");
    }
  }

  private void boxes(long from, long to, int depth) throws Refused, IOException {
    for (long at = from; at < to; ) {
      if (to - at < 8 || depth > 8) {
        throw Refused.broken();
      }
      long size = read(at, 4).getInt() & 0xffffffffL;
      var type = text(at + 4);
      int head = size == 1 ? 16 : 8;
      if (size == 1) {
        size = read(at + 8, 8).getLong();
      } else if (size == 0) {
        size = to - at;
      }
      if (size < head || size > to - at) {
        throw Refused.broken();
      }
      box(type, at, at + head, at + size, depth);
      at += size;
    }
  }

  private void box(String type, long at, long inside, long to, int depth)
      throws Refused, IOException {
    index |= type.equals("moov");
    data |= type.equals("mdat") || type.equals("moof");
    if (TELL.contains(type)) {
      write(at + 4, "free".getBytes(StandardCharsets.US_ASCII));
      for (long place = inside; place < to; place += 8192) {
        write(place, new byte[(int) Math.min(8192, to - place)]);
      }
    } else if (HOLD.contains(type)) {
      boxes(inside, to, depth + 1);
    } else if (type.equals("hdlr") && to - inside >= 12) {
      seen |= text(inside + 8).equals("vide");
    }
  }

  private String text(long at) throws Refused, IOException {
    return StandardCharsets.ISO_8859_1.decode(read(at, 4)).toString();
  }

  private ByteBuffer read(long at, int length) throws Refused, IOException {
    var bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (film.read(bytes, at + bytes.position()) < 0) {
        throw Refused.broken();
      }
    }
    return bytes.flip();
  }

  private void write(long at, byte[] bytes) throws IOException {
    var left = ByteBuffer.wrap(bytes);
    while (left.hasRemaining()) {
      film.write(left, at + left.position());
    }
  }
}
