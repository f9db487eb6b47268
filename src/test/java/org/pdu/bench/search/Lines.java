package org.pdu.bench.search;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a text file line by line, of whatever size, and notes what is wrong with lines. */
final class Lines {
  private static final int LONGEST = 4 << 20;
  private static final int BUFFER = 1 << 16;
  private static final String MARK = "\uFEFF";

  private Lines() {}

  /** What takes a line. */
  @FunctionalInterface
  interface Taker {
    /**
     * @param number from 1
     * @throws Unfit to pass it over
     */
    void take(long number, String line) throws Unfit;
  }

  /** Empty lines are left out. */
  static void each(Path file, Problems problems, Taker taker) throws IOException {
    try (var input = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      var bytes = new ByteArrayOutputStream();
      long number = 0;
      while (line(input, bytes)) {
        number++;
        try {
          var line = decoded(bytes);
          line = number == 1 && line.startsWith(MARK) ? line.substring(1) : line;
          if (!line.isBlank()) {
            taker.take(number, line);
          }
        } catch (Unfit unfit) {
          problems.add(file, number, unfit.getMessage());
        }
      }
    }
  }

  /** Whether there was one; of a line that is too long, just enough is kept to know. */
  private static boolean line(InputStream input, ByteArrayOutputStream bytes) throws IOException {
    bytes.reset();
    int next = input.read();
    if (next < 0) {
      return false;
    }
    for (; next >= 0 && next != '\n'; next = input.read()) {
      if (bytes.size() <= LONGEST) {
        bytes.write(next);
      }
    }
    return true;
  }

  private static String decoded(ByteArrayOutputStream bytes) throws Unfit {
    if (bytes.size() > LONGEST) {
      throw new Unfit("it is longer than 4 MB");
    }
    try {
      var decoder = StandardCharsets.UTF_8.newDecoder();
      var line = decoder.decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
      return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    } catch (CharacterCodingException e) {
      throw new Unfit("it is not in UTF-8");
    }
  }
}
