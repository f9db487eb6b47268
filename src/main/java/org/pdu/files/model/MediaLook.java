package org.pdu.files.model;

import java.nio.ByteOrder;
import org.pdu.files.FileKind;

/** Sound and films other than MP4: what their first bytes say, held against their length. */
final class MediaLook {
  private static final String LESS_COMMON =
      "Media of this kind can't be played everywhere. Save it as MP3 or MP4, and try again.";

  private MediaLook() {}

  /** WAV; other things begin in the same way. */
  static Findings riff(byte[] head, long size) throws Refused {
    var in = new Bytes(head, ByteOrder.LITTLE_ENDIAN);
    if (in.says(8, "WEBP")) {
      throw new Refused(
          "Pictures of this kind (WebP) can't be checked here. Save it as JPEG or PNG, and try again.");
    }
    if (!in.says(8, "WAVE")) {
      throw new Refused(LESS_COMMON);
    }
    if (in.u32(4) + 8 > size || !in.contains("fmt ")) {
      throw Refused.broken();
    }
    return Findings.of(FileKind.AUDIO, "audio/wav");
  }

  static Findings ogg(byte[] head) throws Refused {
    var in = new Bytes(head, ByteOrder.LITTLE_ENDIAN);
    if (in.says(28, "OpusHead") || in.says(28, "\u0001vorbis")) {
      return Findings.of(FileKind.AUDIO, "audio/ogg");
    }
    throw new Refused(LESS_COMMON);
  }

  /** WebM, which is a plain sort of Matroska. */
  static Findings webm(byte[] head) throws Refused {
    var first = new Bytes(java.util.Arrays.copyOf(head, 64), ByteOrder.BIG_ENDIAN);
    if (!first.contains("webm")) {
      throw new Refused(LESS_COMMON);
    }
    return Findings.of(FileKind.VIDEO, "video/webm");
  }

  /** MP3: behind its notes, if it has any, a frame has to begin. */
  static Findings mp3(byte[] head, long size) throws Refused {
    var in = new Bytes(head, ByteOrder.BIG_ENDIAN);
    long notes = 0;
    if (in.says(0, "ID3")) {
      notes = 10L + (in.u8(6) << 21 | in.u8(7) << 14 | in.u8(8) << 7 | in.u8(9));
    }
    boolean frame =
        notes + 4 > head.length
            || (in.u8((int) notes) == 0xff && (in.u8((int) notes + 1) & 0xe0) == 0xe0)
            || in.u8((int) notes) == 0;
    if (notes + 4 > size || !frame) {
      throw Refused.broken();
    }
    return Findings.of(FileKind.AUDIO, "audio/mpeg");
  }
}
