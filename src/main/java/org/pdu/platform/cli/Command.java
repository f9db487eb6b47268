package org.pdu.platform.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.pdu.platform.config.SettingProblem;

/** How a command ends: quietly, or with one sentence and exit code 1. */
public final class Command {
  private Command() {}

  /** What a command does; anything it throws is said in one sentence. */
  @FunctionalInterface
  public interface Work {
    void go() throws Exception;
  }

  /** Does it; ends the process with 1 when it fails. */
  @SuppressWarnings("SystemOut")
  public static void run(Work work) {
    Logger.getLogger("").setLevel(Level.SEVERE);
    try {
      work.go();
      System.exit(0);
    } catch (SettingProblem problem) {
      System.err.println("pdu: " + problem.getMessage());
    } catch (Exception failure) {
      System.err.println("pdu: it did not work: " + failure.getMessage());
    }
    System.exit(1);
  }
}
