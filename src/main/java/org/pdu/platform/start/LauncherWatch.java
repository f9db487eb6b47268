package org.pdu.platform.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.Optional;

/** Ends the server when the launcher that started it is gone, however it went. */
@Startup
@Singleton
public class LauncherWatch {
  @PostConstruct
  void watch() {
    Optional.ofNullable(System.getenv("PDU_LAUNCHER_PID"))
        .map(Long::valueOf)
        .flatMap(ProcessHandle::of)
        .ifPresent(launcher -> launcher.onExit().thenRun(() -> System.exit(0)));
  }
}
