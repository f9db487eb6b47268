package org.pdu.platform;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.jspecify.annotations.Nullable;

/**
 * One start of the server for all in-container tests of a process, rather than one for each class:
 * to JUnit, classes that are handed to a process one by one are a suite each.
 */
public class OneDeployment implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, Once.class);
  }

  /**
   * Deploys what comes first, which is the same for all; the adapter takes it down with the
   * process.
   */
  public static class Once extends PayaraMicroDeployableContainer {
    private static @Nullable ProtocolMetaData deployed;

    @Override
    public ProtocolMetaData deploy(Archive<?> wanted) throws DeploymentException {
      synchronized (Once.class) {
        if (deployed == null) {
          deployed = super.deploy(wanted);
        }
        return deployed;
      }
    }

    @Override
    public void undeploy(Archive<?> done) {
      // the next class asks the same server
    }

    @Override
    public void stop() {
      // and so does the next suite
    }
  }
}
