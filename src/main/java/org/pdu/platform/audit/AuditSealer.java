package org.pdu.platform.audit;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;
import org.pdu.platform.time.CityClock;

/** Once a second, seals what was committed since. A second that fails is made up by the next. */
@ApplicationScoped
public class AuditSealer {
  private static final Logger LOG = Logger.getLogger(AuditSealer.class.getName());

  @Resource ManagedScheduledExecutorService executor;

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  @Inject CityClock clock;
  private @Nullable ScheduledFuture<?> task;

  void on(@Observes @Priority(Stage.DERIVED) Migrated migrated) {
    task = executor.scheduleWithFixedDelay(this::seal, 1, 1, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    if (task != null) {
      task.cancel(false);
    }
  }

  private void seal() {
    try {
      int sealed;
      do {
        sealed = once();
      } while (sealed == AuditSeals.MOST);
    } catch (SQLException | RuntimeException later) { // thrown on, it would end the schedule
      LOG.log(Level.WARNING, "The audit trail could not be sealed; tried again soon.", later);
    }
  }

  private int once() throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        int sealed = AuditSeals.seal(connection, clock.now());
        connection.commit();
        return sealed;
      } catch (SQLException | RuntimeException failed) {
        connection.rollback();
        throw failed;
      }
    }
  }
}
