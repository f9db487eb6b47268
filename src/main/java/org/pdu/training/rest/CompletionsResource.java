package org.pdu.training.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.pdu.platform.rest.Page;
import org.pdu.training.usecase.ShowTranscript;

/** The caller's own completions. */
@Path("/training/completions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CompletionsResource {
  @Inject ShowTranscript showTranscript;

  @GET
  @Operation(summary = "The caller's own completions, newest first")
  public Page<CompletionJson> all() {
    return new Page<>(showTranscript.all().stream().map(CompletionJson::of).toList(), null);
  }
}
