package org.pdu.training.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.pdu.platform.problem.NotFound;
import org.pdu.training.model.Stage;
import org.pdu.training.usecase.KeepDraft;

/** Answers kept while they are being given. */
@Path("/training/modules/{slug}/drafts/{stage}")
@RequestScoped
public class DraftsResource {
  private static final String FIELD = "answer-";
  @Inject KeepDraft keepDraft;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(summary = "Keep the answers given so far; fields answer-{questionId} = option id")
  public void keep(@PathParam("slug") String slug, @PathParam("stage") String code, Form form) {
    var stage = Stage.of(code).orElseThrow(() -> new NotFound("There is no such stage."));
    Map<String, Set<String>> answers = new LinkedHashMap<>();
    form.asMap()
        .forEach((name, values) -> {
          if (name.startsWith(FIELD)) {
            answers.put(name.substring(FIELD.length()), new LinkedHashSet<>(values));
          }
        });
    keepDraft.of(slug, stage, answers);
  }
}
