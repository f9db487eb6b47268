package org.pdu.oversight.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.pdu.oversight.usecase.SearchAudit;
import org.pdu.oversight.usecase.SearchAudit.Line;
import org.pdu.platform.rest.Page;
import org.pdu.platform.rest.Problem;

/** What was done, and who looked. */
@Path("/audit")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
public class AuditResource {
  @Inject SearchAudit search;

  /**
   * A row of the audit trail.
   *
   * @param kind {@code deed} or {@code read}
   * @param who the one who did it; null for the product itself or somebody not known
   * @param about whose record it was, when it was a person's
   */
  public record RowView(
      long id,
      Instant at,
      String kind,
      @Nullable Named who,
      String action,
      String subject,
      @Nullable Named about,
      String reason) {}

  /** A person. */
  public record Named(String id, String name) {}

  @GET
  @SecurityRequirement(name = "token")
  @Operation(
      summary =
          "The audit trail, newest first. who and about: e-mail address or id; action: its"
              + " beginning; subject: a part; from and to: days, both included.")
  @APIResponse(responseCode = "200", description = "A page of rows.")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "403", description = "The caller is no administrator.")
  @APIResponse(responseCode = "422", description = "Nobody has that address, or a day is none.")
  public Page<RowView> rows(
      @QueryParam("who") @DefaultValue("") String who,
      @QueryParam("action") @DefaultValue("") String action,
      @QueryParam("subject") @DefaultValue("") String subject,
      @QueryParam("about") @DefaultValue("") String about,
      @QueryParam("from") @DefaultValue("") String from,
      @QueryParam("to") @DefaultValue("") String to,
      @QueryParam("after") @DefaultValue("") String after) {
    var found = search.by(new SearchAudit.Asked(who, action, subject, about, from, to, after));
    return new Page<>(
        found.lines().stream().map(AuditResource::view).toList(), found.next().orElse(null));
  }

  private static RowView view(Line line) {
    var row = line.row();
    return new RowView(
        row.id(),
        row.at(),
        row.kind().name().toLowerCase(Locale.ROOT),
        named(row.who(), line.who()),
        row.action(),
        row.subject(),
        named(row.about(), line.about()),
        row.reason());
  }

  private static @Nullable Named named(Optional<UUID> id, String name) {
    return id.map(one -> new Named(one.toString(), name)).orElse(null);
  }
}
