package org.pdu.accounts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.usecase.ShowAccount;
import org.pdu.accounts.usecase.ShowAccount.Held;
import org.pdu.people.Role;
import org.pdu.people.Standing;
import org.pdu.platform.rest.Problem;

/** Who asks. */
@Path("/me")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
public class MeResource {
  @Inject ShowAccount account;

  /** A person, for that person. */
  public record Me(
      String id,
      String name,
      String email,
      List<HeldRole> roles,
      List<AffiliationView> affiliations) {}

  /**
   * A role held.
   *
   * @param organisation where; left out for the whole city
   */
  public record HeldRole(String role, @Nullable Named organisation) {}

  /** Where the person works today. */
  public record AffiliationView(Named organisation, Named service, Named jobRole) {}

  /** Something with an id and a name. */
  public record Named(String id, String name) {}

  @GET
  @SecurityRequirement(name = "token")
  @Operation(
      summary = "The account behind the token: roles held, and where the person works today.")
  @APIResponse(responseCode = "200", description = "The account.")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  public Me me() {
    var own = account.own();
    return new Me(
        own.id().toString(),
        own.name(),
        own.email(),
        own.roles().stream().map(MeResource::role).toList(),
        own.standings().stream().map(MeResource::affiliation).toList());
  }

  private static HeldRole role(Held held) {
    var where = held.organisation().map(in -> new Named(in.id().toString(), in.name()));
    return new HeldRole(camelCase(held.role()), where.orElse(null));
  }

  private static AffiliationView affiliation(Standing standing) {
    return new AffiliationView(
        new Named(standing.organisation().toString(), standing.organisationName()),
        new Named(standing.service().toString(), standing.serviceName()),
        new Named(standing.jobRole().toString(), standing.jobRoleTitle()));
  }

  /** {@code EXPERT_CITIZEN} as {@code expertCitizen}. */
  static String camelCase(Role role) {
    var words = role.name().toLowerCase(Locale.ROOT).split("_", -1);
    return words[0]
        + Arrays.stream(words)
            .skip(1)
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
  }
}
