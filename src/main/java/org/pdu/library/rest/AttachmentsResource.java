package org.pdu.library.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.pdu.files.FileId;
import org.pdu.files.FileSending;
import org.pdu.files.Files;
import org.pdu.library.model.Attachment;
import org.pdu.library.usecase.AttachFile;
import org.pdu.library.usecase.AttachFile.Attached;
import org.pdu.library.usecase.FetchAttachment;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.rest.Idempotent;
import org.pdu.platform.rest.Page;

/** The files of a resource. */
@Path("/library/resources/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AttachmentsResource {
  @Inject AttachFile attach;
  @Inject FetchAttachment fetch;
  @Inject Files files;

  /**
   * A file.
   *
   * @param kind such as {@code pdf}, {@code image}, {@code video}
   * @param size in bytes
   * @param url where it is fetched from, by whoever may
   */
  public record FileJson(
      String id,
      String title,
      String kind,
      String mediaType,
      long size,
      String alternative,
      String transcript,
      boolean captions,
      String url) {
    static FileJson of(String resource, Attached one) {
      return new FileJson(
          one.file().id().toString(),
          one.attachment().title(),
          one.file().kind().name().toLowerCase(Locale.ROOT),
          one.file().mediaType(),
          one.file().size(),
          one.attachment().alternative(),
          one.attachment().transcript(),
          one.attachment().captions().isPresent(),
          "/api/library/resources/" + resource + "/attachments/" + one.file().id());
    }
  }

  @GET
  @Operation(summary = "The files of a resource that the caller may read")
  @APIResponse(responseCode = "200", description = "All of them on one page")
  @APIResponse(responseCode = "404", description = "None, or none that is open to the caller")
  public Page<FileJson> all(@PathParam("id") String id) {
    return new Page<>(fetch.of(id).stream().map(one -> FileJson.of(id, one)).toList(), null);
  }

  @POST
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Attach a file to the newest edition; the body is the file itself",
      description = "What it is, is found by its content. Captions name the film they are for.")
  @APIResponse(
      responseCode = "201",
      description = "Attached",
      content = @Content(schema = @Schema(implementation = FileJson.class)))
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this role")
  @APIResponse(responseCode = "404", description = "No such resource, or the caller has no part")
  @APIResponse(responseCode = "409", description = "It is not open for changes")
  @APIResponse(responseCode = "413", description = "Too large")
  @APIResponse(responseCode = "422", description = "No file that can be taken; errors says why")
  public Response add(
      @PathParam("id") String id,
      @QueryParam("name") @DefaultValue("") String name,
      @QueryParam("title") @DefaultValue("") String title,
      @QueryParam("alternative") @DefaultValue("") String alternative,
      @QueryParam("transcript") @DefaultValue("") String transcript,
      @QueryParam("captionsFor") @DefaultValue("") String captionsFor,
      InputStream body) {
    var said = new Attachment(FileId.random(), title, alternative, transcript, Optional.empty());
    Optional<FileId> film =
        captionsFor.isEmpty() ? Optional.empty() : Optional.of(file(captionsFor));
    return Response.status(201)
        .entity(FileJson.of(id, attach.add(id, body, name, said, film)))
        .build();
  }

  @GET
  @Path("/{file}")
  @Produces(MediaType.WILDCARD)
  @Operation(
      summary = "A file itself",
      description = "For whoever may read the resource, or works on it. A copy is noted.")
  @APIResponse(responseCode = "200", description = "Its bytes, under its own media type")
  @APIResponse(responseCode = "404", description = "None, or none that is open to the caller")
  public Response one(@PathParam("id") String id, @PathParam("file") String file) {
    var stored = fetch.one(id, file(file), true);
    var answer = Response.ok(files.open(stored.id()));
    FileSending.headers(stored, false).forEach(answer::header);
    return answer.build();
  }

  @DELETE
  @Path("/{file}")
  @Operation(summary = "Take a file off the newest edition")
  @APIResponse(responseCode = "204", description = "Taken off")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this role")
  @APIResponse(responseCode = "404", description = "No such resource or file")
  @APIResponse(responseCode = "409", description = "It is not open for changes")
  public void remove(@PathParam("id") String id, @PathParam("file") String file) {
    attach.remove(id, file(file));
  }

  private static FileId file(String text) {
    try {
      return new FileId(UUID.fromString(text));
    } catch (IllegalArgumentException none) {
      throw new NotFound("There is no such file here.");
    }
  }
}
