package org.pdu.library.model;

import java.util.List;

/** Help to point to beside what may distress. */
public interface Support {
  /**
   * A line to call.
   *
   * @param phone empty where it is reached by text message
   * @param always whether it is shown whatever a resource is about
   */
  record Line(
      String title, String name, String says, String phone, boolean always, List<String> topics) {}

  /** Those for what is about these topics, and those that are always shown. */
  List<Line> lines(List<String> topics);
}
