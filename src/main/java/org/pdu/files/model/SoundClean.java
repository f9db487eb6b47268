package org.pdu.files.model;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Sound once more, without the notes before, behind and between it that tell whose it is. */
final class SoundClean {
  private static final int PIECE = 1 << 16;
  private static final int OLD_NOTES = 128;
  private static final Set<String> SOUND = Set.of("fmt ", "data", "fact");

  private final RandomAccessFile file;

  private SoundClean(RandomAccessFile file) {
    this.file = file;
  }

  /** Copies the frames, from the first to the last. */
  static void mp3(Path from, Path cleaned) throws Refused, IOException {
    try (var file = new RandomAccessFile(from.toFile(), "r");
        var out =
            FileChannel.open(
                cleaned,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
      var sound = new SoundClean(file);
      long first = sound.first();
      long left = sound.end(first) - first;
      for (long at = first; left > 0; ) {
        long copied = file.getChannel().transferTo(at, left, out);
        if (copied <= 0) {
          throw Refused.broken();
        }
        at += copied;
        left -= copied;
      }
    }
  }

  /** Where notes and the empty room behind them have ended; a frame has to begin there. */
  private long first() throws Refused, IOException {
    long at = 0;
    while (text(at, 3).equals("ID3")) {
      var head = bytes(at, 10);
      if (head.length < 10) {
        throw Refused.broken();
      }
      boolean foot = (head[5] & 0x10) != 0;
      at += notes(head) + (foot ? 20 : 10);
    }
    byte[] piece = bytes(at, PIECE);
    int empty = 0;
    while (empty < piece.length && piece[empty] == 0) {
      empty++;
    }
    boolean frame =
        empty + 1 < piece.length && piece[empty] == -1 && (piece[empty + 1] & 0xe0) == 0xe0;
    if (!frame) {
      throw Refused.broken();
    }
    return at + empty;
  }

  /** How long they say that they are, in four times seven bits. */
  private static long notes(byte[] head) {
    long size = 0;
    for (int i = 6; i < 10; i++) {
      size = size * 128 + (head[i] & 0x7f);
    }
    return size;
  }

  /** Where the sound ends, and notes of the older kinds begin. */
  private long end(long first) throws Refused, IOException {
    long end = file.length();
    for (long before = -1; end != before && end > first; ) {
      before = end;
      if (text(end - OLD_NOTES, 3).equals("TAG")) {
        end -= OLD_NOTES;
      }
      if (text(end - 32, 8).equals("APETAGEX")) {
        end -= Math.max(32, size(end - 32 + 12));
        end -= text(end - 32, 8).equals("APETAGEX") ? 32 : 0;
      }
    }
    if (end <= first) {
      throw Refused.broken();
    }
    return end;
  }

  /** Blanks whatever is not sound, in place, so that nothing else moves. */
  static void wav(Path from, Path cleaned) throws IOException {
    Files.copy(from, cleaned, StandardCopyOption.REPLACE_EXISTING);
    try (var file = new RandomAccessFile(cleaned.toFile(), "rw")) {
      var sound = new SoundClean(file);
      for (long at = 12; at + 8 <= file.length(); ) {
        var name = sound.text(at, 4);
        long size = sound.size(at + 4);
        long end = Math.min(file.length(), at + 8 + size + size % 2);
        if (!SOUND.contains(name)) {
          file.seek(at);
          file.write("JUNK".getBytes(StandardCharsets.US_ASCII));
          sound.blank(at + 8, end);
        }
        at = end;
      }
    }
  }

  private void blank(long from, long to) throws IOException {
    file.seek(from);
    for (long at = from; at < to; at += PIECE) {
      file.write(new byte[(int) Math.min(PIECE, to - at)]);
    }
  }

  /** Four bytes, the smallest first. */
  private long size(long at) throws IOException {
    file.seek(at);
    return Integer.toUnsignedLong(Integer.reverseBytes(file.readInt()));
  }

  private String text(long at, int length) throws IOException {
    return new String(bytes(at, length), StandardCharsets.ISO_8859_1);
  }

  /** So many bytes, or as many as there are. */
  private byte[] bytes(long at, int length) throws IOException {
    if (at < 0 || at >= file.length()) {
      return new byte[0];
    }
    byte[] all = new byte[(int) Math.min(length, file.length() - at)];
    file.seek(at);
    file.readFully(all);
    return all;
  }
}
