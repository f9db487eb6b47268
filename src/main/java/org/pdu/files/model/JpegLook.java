package org.pdu.files.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A JPEG, marker by marker: kept are the picture, its colours and which way is up; what cameras and
 * programs write beside it (where and when it was made, by whom) is left out, without touching the
 * picture itself. Also what follows its end is.
 */
final class JpegLook {
  private final Bytes in;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int at = 2;
  private int width;
  private int height;
  private int upright = 1;
  private boolean scanned;

  JpegLook(byte[] all) {
    in = new Bytes(all, ByteOrder.BIG_ENDIAN);
  }

  /** The cleaned picture. */
  CleanPicture clean() throws Refused {
    for (int marker = marker(); marker != 0xd9; marker = marker()) {
      segment(marker);
    }
    if (!scanned || width == 0) {
      throw Refused.broken();
    }
    var whole = new ByteArrayOutputStream();
    whole.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8});
    if (upright > 1 && upright <= 8) {
      whole.writeBytes(orientation(upright));
    }
    whole.writeBytes(out.toByteArray());
    whole.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd9});
    return new CleanPicture("image/jpeg", width, height, whole.toByteArray());
  }

  private int marker() throws Refused {
    if (in.u8(at) != 0xff) {
      throw Refused.broken();
    }
    while (in.u8(at) == 0xff) {
      at++;
    }
    return in.u8(at++);
  }

  private void segment(int marker) throws Refused {
    int length = in.u16(at);
    if (length < 2) {
      throw Refused.broken();
    }
    if (isFrame(marker)) {
      height = in.u16(at + 3);
      width = in.u16(at + 5);
    } else if (marker == 0xe1 && in.says(at + 2, "Exif\0\0")) {
      upright = upright(in.slice(at + 8, at + length));
    }
    if (stays(marker)) {
      out.write(0xff);
      out.write(marker);
      out.writeBytes(in.slice(at, at + length));
    }
    at += length;
    if (marker == 0xda) {
      scan();
    }
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  private boolean stays(int marker) {
    return switch (marker) {
      case 0xe0 -> in.says(at + 2, "JFIF\0");
      case 0xe2 -> in.says(at + 2, "ICC_PROFILE\0");
      case 0xee -> in.says(at + 2, "Adobe");
      default -> marker < 0xe0;
    };
  }

  /** The picture's own bytes, up to the next marker. */
  private void scan() throws Refused {
    scanned = true;
    int from = at;
    while (in.u8(at) != 0xff || in.u8(at + 1) == 0 || in.u8(at + 1) / 8 == 0xd0 / 8) {
      at++;
    }
    out.writeBytes(in.slice(from, at));
  }

  /** Which way is up, as a camera noted it; 1 when it is not said. */
  private static int upright(byte[] tiff) {
    var order =
        Arrays.equals(Arrays.copyOf(tiff, 2), new byte[] {'I', 'I'})
            ? ByteOrder.LITTLE_ENDIAN
            : ByteOrder.BIG_ENDIAN;
    var notes = new Bytes(tiff, order);
    try {
      int list = (int) Math.min(notes.u32(4), Integer.MAX_VALUE / 2);
      for (int i = 0; i < notes.u16(list); i++) {
        int entry = list + 2 + i * 12;
        if (notes.u16(entry) == 0x0112) {
          return notes.u16(entry + 8);
        }
      }
    } catch (Refused unreadable) {
      return 1;
    }
    return 1;
  }

  /** A note of one line that says nothing but which way is up. */
  private static byte[] orientation(int upright) {
    var note =
        "ffe1002245786966000" + "04d4d002a00000008000101120003000000010" + "00%x000000000000";
    return java.util.HexFormat.of().parseHex(note.formatted(upright));
  }
}
