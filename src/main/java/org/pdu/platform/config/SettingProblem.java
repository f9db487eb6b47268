package org.pdu.platform.config;

/** Something outside the program stops it: one clear sentence for the person who starts it. */
public class SettingProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SettingProblem(String sentence) {
    super(sentence);
  }
}
