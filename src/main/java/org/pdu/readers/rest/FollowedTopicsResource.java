package org.pdu.readers.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.pdu.library.Resources.Topic;
import org.pdu.platform.rest.Body;
import org.pdu.platform.rest.Idempotent;
import org.pdu.platform.rest.Page;
import org.pdu.platform.rest.Problem;
import org.pdu.readers.usecase.FollowTopics;
import org.pdu.readers.usecase.FollowTopics.Line;

/** Topics that the caller follows. */
@Path("/readers/topics")
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
@RequestScoped
@SecurityRequirement(name = "token")
public class FollowedTopicsResource {
  @Inject FollowTopics follow;

  /** A topic, by slug and title. */
  public record TopicJson(String topic, String title) {
    static TopicJson of(Topic topic) {
      return new TopicJson(topic.slug(), topic.title());
    }
  }

  @GET
  @Operation(summary = "Topics that the caller follows, in the order of the vocabulary")
  @APIResponse(responseCode = "200", description = "All of them.")
  public Page<TopicJson> followed() {
    return new Page<>(
        follow.all().stream()
            .filter(Line::followed)
            .map(line -> TopicJson.of(line.topic()))
            .toList(),
        null);
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Follow a topic; following it twice is no different")
  @APIResponse(
      responseCode = "201",
      description = "It is followed.",
      content = @Content(schema = @Schema(implementation = TopicJson.class)))
  @APIResponse(responseCode = "404", description = "No such topic.")
  public Response follow(
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Subject.class)))
          JsonValue body) {
    var topic = follow.follow(Body.of(body).text("topic"));
    return Response.status(201).entity(TopicJson.of(topic)).build();
  }

  @POST
  @Path("{topic}/unfollow")
  @Operation(summary = "Stop following a topic")
  @APIResponse(responseCode = "204", description = "It is not followed.")
  public void unfollow(@PathParam("topic") String topic) {
    follow.unfollow(topic);
  }
}
