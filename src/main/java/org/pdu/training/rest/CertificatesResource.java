package org.pdu.training.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.pdu.platform.problem.NotFound;
import org.pdu.training.usecase.CheckCertificate;
import org.pdu.training.usecase.CheckCertificate.Proof;

/** What a certificate's code proves; open to anybody. */
@Path("/certificates")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CertificatesResource {
  @Inject CheckCertificate checkCertificate;

  @GET
  @Path("{code}")
  @Operation(summary = "What a certificate's code proves; needs no token")
  public Proof one(@PathParam("code") String code) {
    return checkCertificate
        .of(code)
        .orElseThrow(() -> new NotFound("No certificate has this code. Check for a typing slip."));
  }
}
