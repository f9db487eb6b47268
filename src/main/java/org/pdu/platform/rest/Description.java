package org.pdu.platform.rest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the description at {@code /openapi} with what holds for every endpoint alike, so that
 * none has to say it and none can forget: who must be signed in, and in which form a refusal comes.
 */
public class Description implements OASFilter {
  private static final String PROBLEM = "Problem";
  private static final String TOKEN = "token";

  /** What needs no token. */
  static final Set<String> OPEN =
      Set.of(
          "POST /api/tokens",
          "GET /api/certificates/{code}",
          "GET /api/library/resources",
          "GET /api/library/resources/{id}",
          "GET /api/library/resources/{id}/attachments",
          "GET /api/library/resources/{id}/attachments/{file}",
          "GET /api/library/topics",
          "GET /api/policies",
          "GET /api/policies/{slug}/versions/{version}");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getComponents() == null) {
      api.setComponents(OASFactory.createComponents());
    }
    api.getComponents().addSchema(PROBLEM, problem());
    api.getPaths()
        .getPathItems()
        .forEach((path, item) ->
            item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
  }

  private static void complete(String path, HttpMethod method, Operation operation) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    nameTheGoodAnswer(operation);
    if (!OPEN.contains(method + " " + path)) {
      guard(operation);
    }
    if (path.contains("{")) {
      refusal(operation, "404", "There is no such thing, or none that the caller may know of.");
    }
    boolean sends = method == HttpMethod.POST || method == HttpMethod.PUT;
    if (sends) {
      refusal(operation, "400", "The body can't be read.");
      refusal(operation, "413", "The body is too large.");
    }
    if (sends || !none(operation.getParameters())) {
      refusal(operation, "422", "Understood, but not to be taken: errors names the fields.");
    }
    refusal(operation, "429", "Too many requests; see Retry-After.");
    sayHow(operation);
  }

  private static void guard(Operation operation) {
    if (none(operation.getSecurity())) {
      operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
    }
    refusal(operation, "401", "No token, or one that no longer holds.");
    refusal(operation, "403", "The caller may not do this, or not here.");
  }

  /** Refusals that an endpoint names itself are problems too. */
  private static void sayHow(Operation operation) {
    for (var status : Set.copyOf(operation.getResponses().getAPIResponses().keySet())) {
      if (status.startsWith("4")) {
        refusal(operation, status, "");
      }
    }
  }

  private static boolean none(List<?> list) {
    return list == null || list.isEmpty();
  }

  /** What an endpoint returns stands under "default" where it says nothing more. */
  private static void nameTheGoodAnswer(Operation operation) {
    var responses = operation.getResponses();
    var usual = responses.getDefaultValue();
    boolean named =
        responses.getAPIResponses() != null
            && responses.getAPIResponses().keySet().stream().anyMatch(code -> code.startsWith("2"));
    if (usual != null) {
      responses.setDefaultValue(null);
      responses.removeAPIResponse("default");
      if (!named) {
        responses.addAPIResponse("200", usual.description("What was asked for."));
      }
    }
  }

  private static void refusal(Operation operation, String status, String words) {
    var there = operation.getResponses().getAPIResponse(status);
    APIResponse answer = there == null ? OASFactory.createAPIResponse().description(words) : there;
    var content = answer.getContent();
    if (content == null || content.getMediaTypes() == null || content.getMediaTypes().isEmpty()) {
      answer.setContent(
          OASFactory.createContent()
              .addMediaType(
                  Problem.JSON,
                  OASFactory.createMediaType()
                      .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))));
    }
    operation.getResponses().addAPIResponse(status, answer);
  }

  private static Schema problem() {
    var error =
        text(SchemaType.OBJECT, "A field and what is wrong with it.")
            .properties(
                Map.of(
                    "field", text(SchemaType.STRING, "The field's name."),
                    "message", text(SchemaType.STRING, "What is wrong, in words.")));
    return text(SchemaType.OBJECT, "What went wrong, as RFC 9457 says it.")
        .properties(
            Map.of(
                "type", text(SchemaType.STRING, "A URI that names the kind of problem."),
                "title", text(SchemaType.STRING, "What kind of problem, the same each time."),
                "status", text(SchemaType.INTEGER, "The HTTP status."),
                "detail", text(SchemaType.STRING, "What happened and what can be done."),
                "errors", text(SchemaType.ARRAY, "Which fields, and why.").items(error)));
  }

  private static Schema text(SchemaType type, String words) {
    return OASFactory.createSchema().type(type).description(words);
  }
}
