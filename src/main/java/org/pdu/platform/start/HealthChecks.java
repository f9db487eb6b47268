package org.pdu.platform.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** {@code /health/live} and {@code /health/ready}; a check never throws. */
@ApplicationScoped
public class HealthChecks {
  @Inject Readiness readiness;

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  @Produces
  @Liveness
  HealthCheck live() {
    return () -> HealthCheckResponse.up("process");
  }

  @Produces
  @org.eclipse.microprofile.health.Readiness
  HealthCheck started() {
    return () ->
        HealthCheckResponse.named("database, migrations, content and index")
            .status(readiness.isReady() && databaseAnswers())
            .build();
  }

  private boolean databaseAnswers() {
    try (var connection = database.getConnection()) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }
}
