package org.pdu.files.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG, chunk by chunk: kept is what draws the picture, and nothing that tells of it. */
final class PngLook {
  private static final Set<String> STAY =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD",
          "pHYs", "acTL", "fcTL", "fdAT");

  private final Bytes in;

  PngLook(byte[] all) {
    in = new Bytes(all, ByteOrder.BIG_ENDIAN);
  }

  CleanPicture clean() throws Refused {
    var out = new ByteArrayOutputStream();
    out.writeBytes(in.slice(0, 8));
    boolean drawn = false;
    var type = "";
    for (int at = 8; !type.equals("IEND"); ) {
      int end = end(at);
      type = in.text(at + 4, 4);
      fits(at + 4, end - 4);
      if (at == 8 && !type.equals("IHDR")) {
        throw Refused.broken();
      }
      drawn |= type.equals("IDAT");
      if (STAY.contains(type)) {
        out.writeBytes(in.slice(at, end));
      }
      at = end;
    }
    if (!drawn) {
      throw Refused.broken();
    }
    return new CleanPicture("image/png", side(16), side(20), out.toByteArray());
  }

  private int end(int at) throws Refused {
    long length = in.u32(at);
    if (length > in.length()) {
      throw Refused.broken();
    }
    return at + 12 + (int) length;
  }

  private int side(int at) throws Refused {
    return (int) Math.min(in.u32(at), Integer.MAX_VALUE);
  }

  private void fits(int from, int to) throws Refused {
    var sum = new CRC32();
    sum.update(in.slice(from, to));
    if (sum.getValue() != in.u32(to)) {
      throw Refused.broken();
    }
  }
}
