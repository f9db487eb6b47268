package org.pdu.accounts.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which scope an endpoint needs, by method and beginning of the path. What is not listed needs
 * {@link ApiScope#ALL}, so that a new endpoint is never open to a narrow token by accident.
 */
public final class ScopeTable {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private record Line(String prefix, ApiScope reading, ApiScope writing) {
    boolean fits(String path) {
      return path.equals(prefix) || path.startsWith(prefix + "/");
    }
  }

  private static final List<Line> LINES =
      List.of(
          new Line("/api/me", ApiScope.READ_ACCOUNT, ApiScope.ALL),
          new Line("/api/tokens", ApiScope.READ_ACCOUNT, ApiScope.ALL),
          new Line("/api/training", ApiScope.READ_TRAINING, ApiScope.WRITE_TRAINING),
          new Line("/api/organisations", ApiScope.READ_PLACES, ApiScope.WRITE_PLACES),
          new Line("/api/services", ApiScope.READ_PLACES, ApiScope.WRITE_PLACES),
          new Line("/api/teams", ApiScope.READ_PLACES, ApiScope.WRITE_PLACES),
          new Line("/api/job-roles", ApiScope.READ_PLACES, ApiScope.WRITE_PLACES),
          new Line("/api/headcounts", ApiScope.READ_PLACES, ApiScope.WRITE_PLACES),
          new Line("/api/staff", ApiScope.READ_STAFF, ApiScope.WRITE_STAFF),
          new Line("/api/outcomes", ApiScope.READ_OUTCOMES, ApiScope.ALL),
          new Line("/api/search/saved", ApiScope.ALL, ApiScope.ALL),
          new Line("/api/search/synonyms", ApiScope.ALL, ApiScope.ALL),
          new Line("/api/search/pins", ApiScope.ALL, ApiScope.ALL),
          new Line("/api/search/unanswered", ApiScope.ALL, ApiScope.ALL),
          new Line("/api/search", ApiScope.SEARCH, ApiScope.ALL));

  private ScopeTable() {}

  /**
   * The scope that a request with a token needs; empty for what is open to everybody, where a token
   * adds nothing: asking for a token, ending the one that is sent, checking a certificate.
   */
  public static Optional<ApiScope> needed(String method, String path) {
    boolean reads = READING.contains(method);
    boolean open =
        reads
            ? path.startsWith("/api/certificates/")
            : (method.equals("POST") && path.equals("/api/tokens"))
                || (method.equals("DELETE") && path.equals("/api/tokens/current"));
    if (open) {
      return Optional.empty();
    }
    return LINES.stream()
        .filter(line -> line.fits(path))
        .findFirst()
        .map(line -> reads ? line.reading() : line.writing())
        .or(() -> Optional.of(ApiScope.ALL));
  }

  /** Whether a token with these scopes may make the request. */
  public static boolean allows(Set<ApiScope> held, String method, String path) {
    return needed(method, path)
        .map(scope -> held.contains(ApiScope.ALL) || held.contains(scope))
        .orElse(true);
  }
}
