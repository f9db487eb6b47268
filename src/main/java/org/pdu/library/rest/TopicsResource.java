package org.pdu.library.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.pdu.library.model.Vocabulary.Term;
import org.pdu.library.usecase.BrowseLibrary;

/** The words that resources are sorted by. */
@Path("/library/topics")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TopicsResource {
  @Inject BrowseLibrary browse;

  /** What resources are about, for whom, and where they are of use. */
  public record Terms(List<Term> topics, List<Term> groups, List<Term> settings) {}

  @GET
  @Operation(summary = "Topics, groups and settings: the small vocabulary of the library")
  @APIResponse(responseCode = "200", description = "All of them, in the order to show them in")
  public Terms all() {
    var vocabulary = browse.vocabulary();
    return new Terms(vocabulary.topics(), vocabulary.groups(), vocabulary.settings());
  }
}
