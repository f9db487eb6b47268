package org.pdu.training.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.rest.Idempotent;
import org.pdu.platform.rest.Page;
import org.pdu.training.usecase.ShowLearning;
import org.pdu.training.usecase.SubmitQuiz;

/** Modules, and answering their questions. */
@Path("/training/modules")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ModulesResource {
  /** As it is described. */
  record ModulesPage(List<ModuleSummary> items, @Nullable String next) {}

  /** As it is described: an option's id, or several, for each question's id. */
  record AttemptForm(
      @Schema(enumeration = {"before", "after"}) String stage,
      @Schema(description = "For each question's id the ids of the options chosen.")
          Map<String, List<String>> answers) {}

  @Inject ShowLearning showLearning;
  @Inject SubmitQuiz submitQuiz;

  @GET
  @Operation(summary = "All modules, and where the caller stands with each")
  @APIResponse(
      responseCode = "200",
      description = "All modules, on one page.",
      content = @Content(schema = @Schema(implementation = ModulesPage.class)))
  public Page<ModuleSummary> all() {
    List<ModuleSummary> items = showLearning.all().stream().map(ModuleSummary::of).toList();
    return new Page<>(items, null);
  }

  @GET
  @Path("{slug}")
  @Operation(summary = "One module with its lessons and questions, without the answers")
  public ModuleDetail one(@PathParam("slug") String slug) {
    return ModuleDetail.of(showLearning.of(slug));
  }

  @POST
  @Idempotent
  @Path("{slug}/attempts")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Answer the questions of a stage, before or after the lessons")
  @APIResponse(
      responseCode = "201",
      description = "Marked, with feedback on every answer; completed where it passed.",
      content = @Content(schema = @Schema(implementation = AttemptAnswer.class)))
  @APIResponse(responseCode = "409", description = "The check before was answered already.")
  public Response attempt(
      @PathParam("slug") String slug,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = AttemptForm.class)))
          JsonValue body) {
    var request = AttemptRequest.parse(body);
    var result = submitQuiz.submit(slug, request.stage(), request.answers());
    return Response.status(201).entity(AttemptAnswer.of(result)).build();
  }
}
