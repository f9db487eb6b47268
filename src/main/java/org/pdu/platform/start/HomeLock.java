package org.pdu.platform.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.config.SettingProblem;

/** One server at a time on one data folder; the system lets go of the lock when a process dies. */
public final class HomeLock {
  private static @Nullable FileLock held;

  private HomeLock() {}

  /**
   * Takes the lock for as long as this process lives.
   *
   * @throws SettingProblem when another process has it
   */
  public static synchronized void take(Path home) {
    if (held == null) {
      held = lock(home);
    }
  }

  /**
   * @throws SettingProblem when a server runs on the folder
   */
  public static void check(Path home) {
    try {
      var free = lock(home);
      free.acquiredBy().close();
    } catch (IOException e) {
      throw new SettingProblem("The data folder " + home + " can't be locked: " + e.getMessage());
    }
  }

  private static FileLock lock(Path home) {
    try {
      Files.createDirectories(home);
      var channel =
          FileChannel.open(
              home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      var lock = channel.tryLock();
      if (lock != null) {
        return lock;
      }
      channel.close();
    } catch (OverlappingFileLockException same) {
      throw new SettingProblem("This process already works on " + home + ".");
    } catch (IOException e) {
      throw new SettingProblem("The data folder " + home + " can't be locked: " + e.getMessage());
    }
    throw new SettingProblem(
        "A PDU is already running on the data folder " + home + "; stop it first.");
  }
}
