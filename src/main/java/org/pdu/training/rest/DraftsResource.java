package org.pdu.training.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.pdu.platform.problem.NotFound;
import org.pdu.training.model.Stage;
import org.pdu.training.usecase.KeepDraft;

/** Answers kept while they are being given. */
@Path("/training/modules/{slug}/drafts/{stage}")
@RequestScoped
public class DraftsResource {
  private static final String FIELD = "answer-";
  @Inject KeepDraft keepDraft;
  @Inject HttpServletRequest request;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(summary = "Keep the answers given so far; fields answer-{questionId} = option id")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "204", description = "Kept, in place of what was kept before.")
  @APIResponse(responseCode = "401", description = "Nobody is signed in.")
  @APIResponse(responseCode = "404", description = "There is no such module or stage.")
  public void keep(@PathParam("slug") String slug, @PathParam("stage") String code) {
    var stage = Stage.of(code).orElseThrow(() -> new NotFound("There is no such stage."));
    Map<String, Set<String>> answers = new LinkedHashMap<>();
    // asked of the request: the filter that looks for the anti-forgery token may have read the body
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (name.startsWith(FIELD)) {
            answers.put(name.substring(FIELD.length()), new LinkedHashSet<>(Arrays.asList(values)));
          }
        });
    keepDraft.of(slug, stage, answers);
  }
}
