package org.pdu.training.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pdu.training.model.CompletionRecord;

/**
 * A completion of the caller's own.
 *
 * @param code proves it at {@code /api/certificates/{code}}
 * @param certificate where the PDF is
 */
public record CompletionJson(
    UUID id,
    String module,
    String title,
    int version,
    int score,
    int outOf,
    Instant completedAt,
    String code,
    String certificate,
    List<StandingJson> standings) {

  /** Where the person worked that day. */
  public record StandingJson(String organisation, String service, String jobRole) {}

  static CompletionJson of(CompletionRecord completion) {
    return new CompletionJson(
        completion.id(),
        completion.module(),
        completion.title(),
        completion.version(),
        completion.score(),
        completion.outOf(),
        completion.at(),
        completion.code(),
        "/my-certificates/" + completion.id() + ".pdf",
        completion.standings().stream()
            .map(standing ->
                new StandingJson(
                    standing.organisationName(), standing.serviceName(), standing.jobRoleTitle()))
            .toList());
  }
}
