package org.pdu.platform;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/** One start of the server for all in-container tests, rather than one for each class. */
public class OneDeployment implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, Once.class);
  }

  /** Deploys what comes first, which is the same for all, and takes it down when the suite ends. */
  public static class Once extends PayaraMicroDeployableContainer {
    private ProtocolMetaData deployed;
    private Archive<?> archive;

    @Override
    public ProtocolMetaData deploy(Archive<?> wanted) throws DeploymentException {
      if (deployed == null) {
        deployed = super.deploy(wanted);
        archive = wanted;
      }
      return deployed;
    }

    @Override
    public void undeploy(Archive<?> done) {
      // the next class asks the same server
    }

    @Override
    public void stop() throws LifecycleException {
      if (archive != null) {
        try {
          super.undeploy(archive);
        } catch (DeploymentException e) {
          throw new LifecycleException("The server did not stop.", e);
        }
      }
      super.stop();
    }
  }
}
