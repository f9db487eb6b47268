package org.pdu.curation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.pdu.curation.model.SavedSearches.News;
import org.pdu.curation.model.SavedSearches.Saved;
import org.pdu.curation.model.Search;
import org.pdu.curation.usecase.KeepSaved;
import org.pdu.curation.usecase.ShowSaved;
import org.pdu.platform.rest.Body;
import org.pdu.platform.rest.EntityVersion;
import org.pdu.platform.rest.Idempotent;
import org.pdu.platform.rest.Page;

/** The caller's saved searches, for programs. */
@Path("/search/saved")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SavedResource {
  @Inject ShowSaved show;
  @Inject KeepSaved keep;

  /**
   * A saved search.
   *
   * @param search words and filters, as in the address of the search page: {@code
   *     q=pledge&type=story}
   * @param alerts {@code none}, {@code daily} or {@code weekly}
   * @param newCount what the last alert told of; 100 means that or more
   * @param newSince since when
   */
  public record SavedJson(
      String id,
      String name,
      String search,
      String alerts,
      int newCount,
      @Nullable String newSince,
      int version) {}

  /** What is sent to save a search; without a name it is called by its words. */
  public record ToSave(String search, String name, String alerts) {}

  /** What is sent to change one. */
  public record NameAndAlerts(String name, String alerts) {}

  @GET
  @Operation(summary = "The caller's saved searches, newest first: 50 at most")
  @APIResponse(responseCode = "200", description = "All of them")
  @APIResponse(responseCode = "401", description = "Not signed in")
  public Page<SavedJson> all() {
    return new Page<>(show.all().stream().map(SavedResource::json).toList(), null);
  }

  @POST
  @Idempotent
  @Operation(summary = "Save a search; one that is saved already stays as it is")
  @APIResponse(responseCode = "201", description = "Saved, now or before")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "422", description = "Fields to mend, or too many")
  public Response save(
      @RequestBody(content = @Content(schema = @Schema(implementation = ToSave.class)))
          JsonValue sent) {
    var body = Body.of(sent);
    return answer(
        201, keep.save(Search.of(body.text("search")), body.text("name"), body.text("alerts")));
  }

  @POST
  @Path("{id}/change")
  @Operation(summary = "Give a saved search another name, or other alerts")
  @APIResponse(responseCode = "200", description = "Changed, or so already")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "404", description = "None of the caller's")
  @APIResponse(responseCode = "412", description = "Changed since the version in If-Match")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public Response change(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String seen,
      @RequestBody(content = @Content(schema = @Schema(implementation = NameAndAlerts.class)))
          JsonValue sent) {
    var body = Body.of(sent);
    return answer(
        200, keep.change(id, body.text("name"), body.text("alerts"), EntityVersion.of(seen)));
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Forget a saved search")
  @APIResponse(responseCode = "204", description = "None of the caller's has that id now")
  @APIResponse(responseCode = "401", description = "Not signed in")
  public Response delete(@PathParam("id") String id) {
    keep.delete(id);
    return Response.noContent().build();
  }

  private static Response answer(int status, Saved saved) {
    return Response.status(status)
        .entity(json(saved))
        .header("ETag", EntityVersion.tag(saved.version()))
        .build();
  }

  private static SavedJson json(Saved saved) {
    return new SavedJson(
        saved.id().toString(),
        saved.name(),
        saved.search().query(),
        saved.alerts().code(),
        saved.news().map(News::count).orElse(0),
        saved.news().map(news -> news.since().toString()).orElse(null),
        saved.version());
  }
}
