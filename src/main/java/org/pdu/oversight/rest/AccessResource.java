package org.pdu.oversight.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.pdu.oversight.model.AccessTable.Address;
import org.pdu.oversight.model.AccessTable.Deed;
import org.pdu.oversight.usecase.ShowAccess;
import org.pdu.people.Role;
import org.pdu.platform.rest.Page;
import org.pdu.platform.rest.Problem;

/** Whom each page and endpoint lets in. */
@Path("/access")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
public class AccessResource {
  @Inject ShowAccess show;

  /**
   * An address.
   *
   * @param kind {@code PAGE}, {@code ENDPOINT} or {@code OTHER}
   * @param useCases what is behind it
   * @param nobody how somebody fares who is not signed in
   * @param roles how a holder of each role fares
   */
  public record AddressView(
      String kind,
      String context,
      String address,
      List<String> useCases,
      String nobody,
      Map<String, String> roles) {}

  @GET
  @SecurityRequirement(name = "token")
  @Operation(
      summary =
          "Every page and endpoint against every role, read from the running product: NO, IN_PART,"
              + " OPEN, OWN_THINGS, OWN_ORGANISATION or YES. All on one page.")
  @APIResponse(responseCode = "200", description = "The table.")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "403", description = "The caller is no administrator.")
  public Page<AddressView> table() {
    return new Page<>(show.all().stream().map(AccessResource::view).toList(), null);
  }

  private static AddressView view(Address address) {
    var roles = new LinkedHashMap<String, String>();
    for (var role : Role.values()) {
      roles.put(role.name(), address.of(role).name());
    }
    return new AddressView(
        address.kind().name(),
        address.context(),
        address.name(),
        address.deeds().stream().map(Deed::name).distinct().toList(),
        address.ofNobody().name(),
        roles);
  }
}
