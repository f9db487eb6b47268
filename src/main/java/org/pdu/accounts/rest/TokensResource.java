package org.pdu.accounts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.model.Caller;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.accounts.usecase.Entry;
import org.pdu.accounts.usecase.SignIn;
import org.pdu.accounts.usecase.SignIn.Credentials;
import org.pdu.accounts.usecase.SignOut;
import org.pdu.people.CurrentPerson;
import org.pdu.platform.problem.NotSignedIn;
import org.pdu.platform.rest.Problem;
import org.pdu.platform.web.ClientAddress;

/** Sign-ins for programs. */
@Path("/tokens")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
public class TokensResource {
  @Inject ClientAddress client;
  @Inject SignIn signIn;
  @Inject SignOut signOut;
  @Inject CurrentPerson person;
  @Inject HttpServletRequest request;

  /**
   * What is asked for.
   *
   * @param label what the person calls this token
   * @param code the second factor: a code from the app or a recovery code, where one is set up;
   *     demo accounts may leave it out
   */
  public record TokenRequest(
      @Nullable String email,
      @Nullable String password,
      @Nullable String label,
      @Nullable String code) {}

  /** The token, shown this once. */
  public record TokenAnswer(String token, Instant expiresAt) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Signs a program in: a token for the Authorization header, for 90 days.",
      description =
          "An Idempotency-Key is not taken here: an answer that holds a secret is not kept.")
  @APIResponse(responseCode = "201", description = "The token and until when it holds.")
  @APIResponse(
      responseCode = "401",
      description = "E-mail address and password, or the code, do not fit.")
  @APIResponse(
      responseCode = "422",
      description = "Something is left empty, a needed code among it.")
  @APIResponse(responseCode = "429", description = "Too many tries; see Retry-After.")
  public Response create(@Nullable TokenRequest given) {
    var asked = given == null ? new TokenRequest(null, null, null, null) : given;
    var entry =
        signIn.with(
            new Credentials(
                text(asked.email()),
                text(asked.password()),
                new Caller(client.of(request), text(request.getHeader("User-Agent"))),
                Kind.API,
                text(asked.label()),
                text(asked.code())));
    return switch (entry) {
      case Entry.SignedIn done -> created(done);
      case Entry.CodeRefused no ->
          refused("The code does not fit, or was used already. Send the next one.");
      case Entry.CodeNeeded no -> throw new IllegalStateException("Only browsers get tickets.");
      case Entry.Refused no ->
          refused("E-mail address and password do not fit together. Check both.");
    };
  }

  private static Response created(Entry.SignedIn done) {
    return Response.status(201)
        .type(MediaType.APPLICATION_JSON)
        .entity(new TokenAnswer(done.token().text(), done.expiresAt()))
        .build();
  }

  private static Response refused(String why) {
    return Problem.of(401, "Not signed in", why).response();
  }

  @DELETE
  @Path("/current")
  @SecurityRequirement(name = "token")
  @Operation(summary = "Ends the token that the request carries.")
  @APIResponse(responseCode = "204", description = "It is worth nothing from now on.")
  @APIResponse(responseCode = "401", description = "It was worth nothing already.")
  public void end(@HeaderParam("Authorization") @Nullable String header) {
    boolean bearer = header != null && header.regionMatches(true, 0, "Bearer ", 0, 7);
    if (!bearer || !person.signedIn()) {
      throw new NotSignedIn("Send a bearer token that still holds; it is the one that ends.");
    }
    signOut.of(Objects.requireNonNull(header).substring(7).strip());
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given;
  }
}
