package org.pdu.files.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;

/** A GIF, block by block: comments and what programs add to it are left out. */
final class GifLook {
  private final Bytes in;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int at;
  private boolean drawn;

  GifLook(byte[] all) {
    in = new Bytes(all, ByteOrder.LITTLE_ENDIAN);
  }

  CleanPicture clean() throws Refused {
    at = 13 + colours(10);
    out.writeBytes(in.slice(0, at));
    for (int block = in.u8(at); block != 0x3b; block = in.u8(at)) {
      if (block == 0x2c) {
        picture();
      } else if (block == 0x21) {
        extension();
      } else {
        throw Refused.broken();
      }
    }
    if (!drawn) {
      throw Refused.broken();
    }
    out.write(0x3b);
    return new CleanPicture("image/gif", in.u16(6), in.u16(8), out.toByteArray());
  }

  /** How long the table of colours is that the flags at this place announce. */
  private int colours(int flagsAt) throws Refused {
    int flags = in.u8(flagsAt);
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  private void picture() throws Refused {
    int from = at;
    if (in.u16(at + 1) + in.u16(at + 5) > in.u16(6)
        || in.u16(at + 3) + in.u16(at + 7) > in.u16(8)) {
      throw Refused.broken();
    }
    at += 10 + colours(at + 9) + 1;
    pieces();
    drawn = true;
    out.writeBytes(in.slice(from, at));
  }

  private void extension() throws Refused {
    int from = at;
    int label = in.u8(at + 1);
    boolean loops = label == 0xff && in.says(at + 3, "NETSCAPE2.0");
    at += 2;
    pieces();
    if (label == 0xf9 || loops) {
      out.writeBytes(in.slice(from, at));
    }
  }

  private void pieces() throws Refused {
    for (int length = in.u8(at++); length != 0; length = in.u8(at++)) {
      at += length;
    }
  }
}
