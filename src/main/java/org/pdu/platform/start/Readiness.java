package org.pdu.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether this node may be asked yet, and if its start failed, why: in one sentence. */
@ApplicationScoped
public class Readiness {
  private volatile boolean ready;
  private volatile @Nullable String failure;

  void ready() {
    ready = true;
  }

  void closing() {
    ready = false;
  }

  void failed(String sentence) {
    failure = sentence;
    ready = false;
  }

  public boolean isReady() {
    return ready;
  }

  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  /** The innermost reason, in its own words. */
  static String sentence(Throwable problem) {
    Throwable cause = problem;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    var message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
