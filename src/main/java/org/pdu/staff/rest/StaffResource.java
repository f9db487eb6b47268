package org.pdu.staff.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.pdu.people.Workforce.InPost;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Body;
import org.pdu.platform.rest.Idempotent;
import org.pdu.platform.rest.Page;
import org.pdu.staff.usecase.AddMember;
import org.pdu.staff.usecase.ShowMember;
import org.pdu.staff.usecase.ShowStaff;
import org.pdu.staff.usecase.ShowStaff.Filter;

/** Who is in post in one organisation. */
@Path("/staff")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class StaffResource {
  @Inject ShowStaff showStaff;
  @Inject AddMember addMember;
  @Inject ShowMember showMember;

  /** Something with a name. */
  public record Named(UUID id, String name) {}

  /** Somebody in post; share is of a full week. */
  public record Member(
      UUID affiliation,
      UUID person,
      String name,
      String email,
      Named service,
      Named jobRole,
      BigDecimal share,
      String starts,
      @Nullable String ends) {}

  @GET
  @Operation(summary = "Who is in post in an organisation on a day, by name")
  @APIResponse(responseCode = "200", description = "A page; empty when no organisation is named")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Another organisation's staff")
  @APIResponse(responseCode = "404", description = "No such organisation")
  @APIResponse(responseCode = "422", description = "No such day or place in the list")
  public Page<Member> page(
      @QueryParam("organisation") @DefaultValue("") String organisation,
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("service") @DefaultValue("") String service,
      @QueryParam("jobRole") @DefaultValue("") String jobRole,
      @QueryParam("on") @DefaultValue("") String on,
      @QueryParam("after") @DefaultValue("") String after) {
    var list =
        showStaff.of(new Filter(organisation, words, service, jobRole, day(on), plain(after)));
    return new Page<>(
        list.rows().stream().map(StaffResource::member).toList(),
        list.next().map(StaffResource::coded).orElse(null));
  }

  /** Somebody to add; what is no account yet becomes one that nobody has let in. */
  public record MemberToAdd(
      String email,
      String name,
      String service,
      String jobRole,
      String share,
      String starts,
      @Nullable String ends) {}

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add somebody to an organisation's staff")
  @APIResponse(responseCode = "201", description = "Added; somebody known keeps their name")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Another organisation's staff")
  @APIResponse(responseCode = "404", description = "No such organisation")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public Response add(
      @QueryParam("organisation") @DefaultValue("") String organisation,
      @RequestBody(content = @Content(schema = @Schema(implementation = MemberToAdd.class)))
          JsonValue sent) {
    var body = Body.of(sent);
    var place = MembersResource.form(body, body.text("ends"));
    var who = addMember.to(organisation, body.text("email"), body.text("name"), place);
    var member = MemberJson.of(showMember.of(organisation, who.toString()));
    return Response.status(201).entity(member).build();
  }

  private static Member member(InPost one) {
    return new Member(
        one.affiliation(),
        one.person().value(),
        one.name(),
        one.email(),
        new Named(one.service().value(), one.serviceName()),
        new Named(one.jobRole().value(), one.jobRoleTitle()),
        one.share(),
        one.starts().toString(),
        one.ends().map(LocalDate::toString).orElse(null));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notADay) {
      throw new Unacceptable("on", "Give a day such as 2026-11-23.");
    }
  }

  private static String coded(String mark) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(mark.getBytes(StandardCharsets.UTF_8));
  }

  private static String plain(String after) {
    try {
      return new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8)
          .replace("\0", "");
    } catch (IllegalArgumentException e) {
      throw new Unacceptable("after", "Pass what “next” of the page before says.");
    }
  }
}
