package org.pdu.privacy.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.rest.Page;
import org.pdu.privacy.model.Edition;
import org.pdu.privacy.usecase.AnswerPolicies;
import org.pdu.privacy.usecase.ShowPolicies;

/** The policies, and what a person says to them. */
@Path("/policies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PoliciesResource {
  @Inject ShowPolicies showPolicies;
  @Inject AnswerPolicies answers;

  /**
   * A version of a policy.
   *
   * @param status who has approved it; empty for one that no longer holds
   * @param wording CommonMark
   */
  public record PolicyJson(
      String slug,
      int version,
      String title,
      String summary,
      String status,
      String changes,
      String wording) {
    static PolicyJson of(Edition edition) {
      return new PolicyJson(
          edition.slug(),
          edition.version(),
          edition.title(),
          edition.summary(),
          edition.status(),
          edition.changes(),
          edition.wording());
    }
  }

  /** As it is described. */
  record PoliciesPage(List<PolicyJson> items, @Nullable String next) {}

  /** What a person says to a version. */
  public record Answer(@Nullable Integer version, @Nullable Boolean yes) {}

  @GET
  @Operation(summary = "All policies, in the versions that hold; needs no token")
  @APIResponse(
      responseCode = "200",
      description = "All of them, on one page.",
      content = @Content(schema = @Schema(implementation = PoliciesPage.class)))
  public Page<PolicyJson> all() {
    return new Page<>(
        showPolicies.all().stream().map(policy -> PolicyJson.of(policy.current())).toList(), null);
  }

  @GET
  @Path("{slug}/versions/{version}")
  @Operation(summary = "A version of a policy, also one that no longer holds; needs no token")
  @APIResponse(responseCode = "200", description = "The version.")
  @APIResponse(responseCode = "404", description = "There is none.")
  public PolicyJson one(@PathParam("slug") String slug, @PathParam("version") String version) {
    return PolicyJson.of(showPolicies.version(slug, version).edition());
  }

  @POST
  @Path("{slug}/answers")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Say yes or no to the version that holds; the same answer twice is one")
  @APIResponse(responseCode = "204", description = "Kept.")
  @APIResponse(responseCode = "404", description = "There is no such policy.")
  @APIResponse(responseCode = "409", description = "There is a newer version.")
  @APIResponse(responseCode = "422", description = "version or yes is missing.")
  public void answer(@PathParam("slug") String slug, @Nullable Answer given) {
    answers.said(slug, given == null ? null : given.version(), given == null ? null : given.yes());
  }
}
