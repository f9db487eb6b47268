package org.pdu.readers.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Body;
import org.pdu.platform.rest.Idempotent;
import org.pdu.platform.rest.Page;
import org.pdu.platform.rest.Problem;
import org.pdu.readers.usecase.FillList;
import org.pdu.readers.usecase.KeepLists;
import org.pdu.readers.usecase.KeepLists.Wish;
import org.pdu.readers.usecase.ShowLists;

/** Lists of resources: one's own, and what others share. */
@Path("/readers/lists")
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
@RequestScoped
@SecurityRequirement(name = "token")
public class ListsResource {
  @Inject ShowLists showLists;
  @Inject KeepLists keep;
  @Inject FillList fill;

  @GET
  @Operation(summary = "The caller's own lists, by name; at most 100")
  @APIResponse(responseCode = "200", description = "All of them.")
  public Page<ListJson> own() {
    return new Page<>(showLists.own().stream().map(ListJson::of).toList(), null);
  }

  @GET
  @Path("shared")
  @Operation(summary = "Lists that others share with the caller, newest first")
  @APIResponse(responseCode = "200", description = "A page of them.")
  public Page<ListJson> shared(@QueryParam("after") @DefaultValue("") String after) {
    var page = showLists.shared(after);
    return new Page<>(page.items().stream().map(ListJson::of).toList(), page.next().orElse(null));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A list with its resources, the caller's own or one shared with the caller")
  @APIResponse(responseCode = "200", description = "The list.")
  public ListJson one(@PathParam("id") String id) {
    return ListJson.of(showLists.one(id));
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Begin a list")
  @APIResponse(
      responseCode = "201",
      description = "The list.",
      content = @Content(schema = @Schema(implementation = ListJson.class)))
  @APIResponse(responseCode = "409", description = "The caller has as many as one can have.")
  public Response begin(
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Wording.class)))
          JsonValue body) {
    var id = keep.begin(wish(body));
    return Response.status(201).entity(one(id.toString())).build();
  }

  @POST
  @Path("{id}/reword")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change name, description and audience of an own list")
  @APIResponse(responseCode = "200", description = "The list.")
  public ListJson reword(
      @PathParam("id") String id,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Wording.class)))
          JsonValue body) {
    keep.reword(id, wish(body));
    return one(id);
  }

  @POST
  @Path("{id}/remove")
  @Operation(summary = "Remove an own list; removing it twice is no different")
  @APIResponse(responseCode = "204", description = "It is gone.")
  public void remove(@PathParam("id") String id) {
    keep.remove(id);
  }

  @POST
  @Path("{id}/resources")
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Put a resource at the end of an own list")
  @APIResponse(
      responseCode = "201",
      description = "The list.",
      content = @Content(schema = @Schema(implementation = ListJson.class)))
  @APIResponse(responseCode = "409", description = "The list is full.")
  public Response add(
      @PathParam("id") String id,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Which.class)))
          JsonValue body) {
    fill.add(id, Body.of(body).text("resource"));
    return Response.status(201).entity(one(id)).build();
  }

  @POST
  @Path("{id}/resources/{resource}/take-out")
  @Operation(summary = "Take a resource out of an own list")
  @APIResponse(responseCode = "204", description = "It is not in it.")
  public void takeOut(@PathParam("id") String id, @PathParam("resource") String resource) {
    fill.takeOut(id, resource);
  }

  @POST
  @Path("{id}/resources/{resource}/move")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Put a resource in another place of an own list")
  @APIResponse(responseCode = "204", description = "It stands there.")
  public void move(
      @PathParam("id") String id,
      @PathParam("resource") String resource,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Where.class)))
          JsonValue body) {
    var place = Body.of(body).number("place");
    if (!place.matches("[0-9]{1,4}")) {
      throw new Unacceptable("place", "Give a place such as 1.");
    }
    fill.move(id, resource, Integer.parseInt(place));
  }

  private static Wish wish(JsonValue sent) {
    var body = Body.of(sent);
    return new Wish(
        body.text("name"),
        body.text("description"),
        body.text("audience"),
        body.text("organisation"));
  }
}
