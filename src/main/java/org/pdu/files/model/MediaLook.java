package org.pdu.files.model;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.pdu.files.FileKind;

/** Sound and films other than MP4: what their first bytes say, held against their length. */
final class MediaLook {
  private static final String LESS_COMMON =
      "Media of this kind can't be played everywhere. Save it as MP3 or MP4, and try again.";

  private MediaLook() {}

  /** WAV; other things begin in the same way. */
  static Findings riff(byte[] head, long size, Path file, Path cleaned)
      throws Refused, IOException {
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
    SoundClean.wav(file, cleaned);
    return Findings.cleaned(FileKind.AUDIO, "audio/wav");
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
  static Findings mp3(Path file, Path cleaned) throws Refused, IOException {
    SoundClean.mp3(file, cleaned);
    return Findings.cleaned(FileKind.AUDIO, "audio/mpeg");
  }
}
