package org.pdu.training.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.rest.Page;
import org.pdu.training.usecase.ShowTranscript;

/** The caller's own completions. */
@Path("/training/completions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CompletionsResource {
  /** As it is described. */
  record CompletionsPage(List<CompletionJson> items, @Nullable String next) {}

  @Inject ShowTranscript showTranscript;

  @GET
  @Operation(summary = "The caller's own completions, newest first")
  @APIResponse(
      responseCode = "200",
      description = "All of them, on one page.",
      content = @Content(schema = @Schema(implementation = CompletionsPage.class)))
  public Page<CompletionJson> all() {
    return new Page<>(showTranscript.all().stream().map(CompletionJson::of).toList(), null);
  }
}
