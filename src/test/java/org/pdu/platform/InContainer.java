package org.pdu.platform;

import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that runs inside the server, on the product and a real PostgreSQL. */
@ExtendWith(ArquillianExtension.class)
public abstract class InContainer {
  @Inject UserTransaction transaction;

  @Deployment
  public static Archive<?> product() {
    return Deployments.product();
  }

  /** Does it in one transaction, and keeps it. */
  protected <T> T committed(Callable<T> work) throws Exception {
    transaction.begin();
    try {
      T result = work.call();
      transaction.commit();
      return result;
    } finally {
      if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
        transaction.rollback();
      }
    }
  }
}
