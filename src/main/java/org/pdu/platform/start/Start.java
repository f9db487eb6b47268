package org.pdu.platform.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.pdu.platform.config.Settings;
import org.pdu.platform.database.PduDataSource;

/** Brings the product up: database, migrations, then whatever observes {@link Migrated}. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
    name = "java:app/jdbc/pdu",
    className = "org.pdu.platform.database.PduDataSource",
    minPoolSize = 2,
    initialPoolSize = 2,
    maxPoolSize = 40,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=table",
      "fish.payara.validation-table-name=pg_catalog.pg_am",
      "fish.payara.validate-atmost-once-period-in-seconds=5"
    })
public class Start {
  private static final Logger LOG = Logger.getLogger(Start.class.getName());

  @Inject Event<Migrated> migrated;
  @Inject Readiness readiness;
  @Inject Welcome welcome;
  @Inject Settings settings;
  @Resource ManagedExecutorService executor;

  @PostConstruct
  void up() {
    try {
      HomeLock.take(settings.home());
      PduDataSource.database().migrate();
      executor.submit(this::getReady);
    } catch (RuntimeException e) {
      fail(e);
    }
  }

  @PreDestroy
  void down() {
    readiness.closing();
    PduDataSource.shut();
  }

  private void getReady() {
    try {
      migrated.fire(new Migrated());
      readiness.ready();
      OpenDoor.await(settings.port());
      welcome.publish();
    } catch (RuntimeException e) {
      fail(e);
    }
  }

  private void fail(RuntimeException e) {
    LOG.log(Level.SEVERE, "The start failed.", e);
    readiness.failed(Readiness.sentence(e));
    welcome.lament(Readiness.sentence(e));
  }
}
