package org.pdu.files.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Numbers and signs in bytes; what lies beyond their end makes a file broken. */
final class Bytes {
  private final byte[] all;
  private final ByteOrder order;

  Bytes(byte[] all, ByteOrder order) {
    this.all = all.clone();
    this.order = order;
  }

  int length() {
    return all.length;
  }

  int u8(int at) throws Refused {
    return need(at, 1).get(at) & 0xff;
  }

  int u16(int at) throws Refused {
    return need(at, 2).getShort(at) & 0xffff;
  }

  long u32(int at) throws Refused {
    return need(at, 4).getInt(at) & 0xffffffffL;
  }

  String text(int at, int length) throws Refused {
    need(at, length);
    return new String(all, at, length, StandardCharsets.ISO_8859_1);
  }

  /** Whether it says this there; also no when it ends before. */
  boolean says(int at, String words) {
    return at >= 0
        && at + words.length() <= all.length
        && new String(all, at, words.length(), StandardCharsets.ISO_8859_1).equals(words);
  }

  boolean contains(String words) {
    return new String(all, StandardCharsets.ISO_8859_1).contains(words);
  }

  byte[] slice(int from, int to) throws Refused {
    need(from, to - from);
    return java.util.Arrays.copyOfRange(all, from, to);
  }

  private ByteBuffer need(int at, int length) throws Refused {
    if (at < 0 || length < 0 || (long) at + length > all.length) {
      throw Refused.broken();
    }
    return ByteBuffer.wrap(all).order(order);
  }
}
