package org.pdu.library.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.pdu.library.model.ReadingRoom.Wish;
import org.pdu.library.usecase.BrowseLibrary;
import org.pdu.library.usecase.ShowResource;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Page;

/** The library as readers see it: what is open to whoever asks, at this moment. */
@Path("/library/resources")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ResourcesResource {
  @Inject BrowseLibrary browse;
  @Inject ShowResource show;

  @GET
  @Operation(summary = "What may be read, newest first; more for those who are signed in")
  @APIResponse(responseCode = "200", description = "A page of resources")
  @APIResponse(responseCode = "422", description = "The cursor or a number is none")
  public Page<ItemJson> page(
      @QueryParam("type") @DefaultValue("") String type,
      @QueryParam("topic") @DefaultValue("") String topic,
      @QueryParam("group") @DefaultValue("") String group,
      @QueryParam("setting") @DefaultValue("") String setting,
      @Parameter(
              description = "At most so many minutes to read, hear or watch",
              schema = @Schema(type = SchemaType.INTEGER))
          @QueryParam("minutes")
          @DefaultValue("")
          String minutes,
      @Parameter(description = "Nothing that has a content note")
          @QueryParam("withoutContentNotes")
          @DefaultValue("false")
          boolean without,
      @QueryParam("after") @DefaultValue("") String after,
      @Parameter(
              description = "How many at a time: 1 to 50",
              schema = @Schema(type = SchemaType.INTEGER))
          @QueryParam("size")
          @DefaultValue("20")
          String size) {
    var wish = new Wish(type, topic, group, setting, without, number("minutes", minutes, 0));
    var page = browse.page(wish, after, number("size", size, -1));
    return new Page<>(
        page.items().stream()
            .map(one -> ItemJson.of(one.resource(), one.words(), browse.credit(one)))
            .toList(),
        page.next().orElse(null));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One resource, by its id or its slug")
  @APIResponse(responseCode = "200", description = "The resource with its words")
  @APIResponse(responseCode = "401", description = "It is for people who can sign in")
  @APIResponse(responseCode = "404", description = "No such resource, or none that may be read")
  @APIResponse(responseCode = "410", description = "It was taken back by the person whose it is")
  public ReadJson one(@PathParam("id") String id) {
    return ReadJson.of(show.of(id));
  }

  private static int number(String field, String text, int usual) {
    try {
      int number = text.isBlank() ? usual : Integer.parseInt(text.strip());
      if (number >= 0 || text.isBlank()) {
        return number;
      }
    } catch (NumberFormatException none) {
      // said below
    }
    throw new Unacceptable(field, "Give a whole number.");
  }
}
