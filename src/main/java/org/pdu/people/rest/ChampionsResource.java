package org.pdu.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.Champions.Champion;
import org.pdu.people.usecase.BeChampion;
import org.pdu.people.usecase.BeChampion.Yes;
import org.pdu.people.usecase.FindChampions;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Idempotent;
import org.pdu.platform.rest.Page;
import org.pdu.platform.rest.Problem;

/** Colleagues who offered to be turned to. */
@Path("/champions")
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
@RequestScoped
@SecurityRequirement(name = "token")
public class ChampionsResource {
  @Inject FindChampions find;
  @Inject BeChampion champion;

  /** A champion, as everybody signed in sees one. */
  public record ChampionJson(
      String name,
      String organisation,
      String service,
      String serviceName,
      String topics,
      String contact,
      String since) {
    static ChampionJson of(Champion one) {
      return new ChampionJson(
          one.name(),
          one.organisation(),
          one.service().toString(),
          one.serviceName(),
          one.topics(),
          one.contact(),
          one.since().toString());
    }
  }

  /**
   * The caller's own yes.
   *
   * @param until the last day; may be left out
   * @param agreed that everybody signed in may see it
   */
  public record Offer(
      String service,
      String contact,
      @Nullable String topics,
      @Nullable String until,
      boolean agreed) {}

  @GET
  @Operation(summary = "Champions by name, organisation, service or topic")
  @APIResponse(responseCode = "200", description = "A page of them.")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "422", description = "More words than can be looked for.")
  public Page<ChampionJson> all(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("after") @DefaultValue("") String after) {
    var found = find.with(words, after);
    return new Page<>(
        found.champions().stream().map(ChampionJson::of).toList(), found.next().orElse(null));
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The caller offers to be a champion where the caller works")
  @APIResponse(responseCode = "201", description = "Shown from now on.")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(
      responseCode = "404",
      description = "The caller does not work in that service.",
      content = @Content(mediaType = Problem.JSON))
  @APIResponse(responseCode = "422", description = "Something is missing; see errors.")
  public Response offer(
      @RequestBody(content = @Content(schema = @Schema(implementation = Offer.class)))
          JsonValue body) {
    var given = body instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    champion.yes(
        new Yes(
            text(given, "service"),
            text(given, "topics"),
            text(given, "contact"),
            day(text(given, "until")),
            JsonValue.TRUE.equals(given.get("agreed"))));
    return Response.status(201).build();
  }

  @POST
  @Path("{service}/stand-down")
  @Operation(summary = "The caller takes a yes back, or answers a question with no")
  @APIResponse(responseCode = "204", description = "Not shown from now on.")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  public void standDown(@PathParam("service") String service) {
    champion.no(service);
  }

  private static String text(JsonObject body, String name) {
    return body.get(name) instanceof JsonString text ? text.getString() : "";
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException none) {
      throw new Unacceptable("until", "Give a day, such as 2026-11-30.");
    }
  }
}
