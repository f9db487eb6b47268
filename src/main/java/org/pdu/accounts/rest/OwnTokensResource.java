package org.pdu.accounts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.model.ApiScope;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.accounts.model.SignIns.Listed;
import org.pdu.accounts.usecase.EndSignIn;
import org.pdu.accounts.usecase.ShowSignIns;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Page;
import org.pdu.platform.rest.Problem;

/** The tokens of the person whose token is sent. */
@Path("/tokens")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
public class OwnTokensResource {
  private static final int SIZE = 50;

  @Inject ShowSignIns show;
  @Inject EndSignIn end;

  /** A token, without its secret. */
  public record TokenView(
      String id,
      String label,
      List<String> scopes,
      Instant createdAt,
      Instant lastUsedAt,
      Instant expiresAt) {}

  @GET
  @SecurityRequirement(name = "token")
  @Operation(summary = "Your tokens that hold, the newest first. Scope: read:account.")
  @APIResponse(responseCode = "200", description = "A page of tokens; their secrets are not kept.")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "403", description = "The token lacks the scope.")
  @APIResponse(responseCode = "422", description = "after is not the next of an earlier page.")
  public Page<TokenView> list(@QueryParam("after") @Nullable String after) {
    var some = show.own(Optional.of(Kind.API), cursor(after), SIZE);
    return new Page<>(
        some.items().stream().map(OwnTokensResource::view).toList(),
        some.next().map(UUID::toString).orElse(null));
  }

  @DELETE
  @Path("/{id}")
  @SecurityRequirement(name = "token")
  @Operation(summary = "Ends one of your tokens. Scope: all.")
  @APIResponse(responseCode = "204", description = "It is worth nothing from now on.")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "403", description = "The token lacks the scope.")
  @APIResponse(responseCode = "404", description = "You have no such token.")
  public void end(@PathParam("id") String id) {
    if (!uuid(id).map(end::one).orElse(false)) {
      throw new NotFound("You have no such token.");
    }
  }

  private static TokenView view(Listed one) {
    return new TokenView(
        one.id().toString(),
        one.label(),
        one.scopes().stream().map(ApiScope::text).toList(),
        one.createdAt(),
        one.lastUsedAt(),
        one.expiresAt());
  }

  private static Optional<UUID> cursor(@Nullable String after) {
    if (after == null || after.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        uuid(after)
            .orElseThrow(
                () -> new Unacceptable("after", "Send the next of an earlier page, as it was.")));
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
