package org.pdu.files.model;

/** A picture that tells nothing but itself. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record CleanPicture(String mediaType, int width, int height, byte[] bytes) {
  private static final int MOST_A_SIDE = 20_000;
  private static final long MOST = 64_000_000;

  /** Looked at before anything is decoded: a few bytes can claim to be as large as a house. */
  void bounded() throws Refused {
    if (width < 1 || height < 1) {
      throw Refused.broken();
    }
    if (width > MOST_A_SIDE || height > MOST_A_SIDE || (long) width * height > MOST) {
      throw new Refused(
          "This picture has far too many pixels. Make it smaller, 4,000 pixels wide say, and try again.");
    }
  }
}
