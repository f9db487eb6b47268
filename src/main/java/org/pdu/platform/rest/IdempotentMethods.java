package org.pdu.platform.rest;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Puts {@link RequestPrint} before every {@link Idempotent} method, and before no other. */
@Provider
public class IdempotentMethods implements DynamicFeature {
  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    if (resource.getResourceMethod().isAnnotationPresent(Idempotent.class)) {
      context.register(RequestPrint.class);
    }
  }
}
