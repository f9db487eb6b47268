package org.pdu.content;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** What is wrong, each with the file and the line where to mend it. */
final class Problems {
  /** One thing to mend. */
  record Problem(String file, int line, String message) implements Comparable<Problem> {
    @Override
    public int compareTo(Problem other) {
      int byFile = file.compareTo(other.file);
      int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
      return byLine != 0 ? byLine : message.compareTo(other.message);
    }

    @Override
    public String toString() {
      return file + ":" + line + ": " + message;
    }
  }

  private final Collection<Problem> found = new TreeSet<>();

  void add(Path file, int line, String message) {
    found.add(new Problem(file.toString(), line, message.strip()));
  }

  List<Problem> all() {
    return List.copyOf(found);
  }
}
