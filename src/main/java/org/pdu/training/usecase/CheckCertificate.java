package org.pdu.training.usecase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pdu.people.Allow;
import org.pdu.platform.UseCase;
import org.pdu.platform.start.Invented;
import org.pdu.platform.time.ClockSource;
import org.pdu.training.model.CertificateCode;
import org.pdu.training.model.CompletionRecord;
import org.pdu.training.model.Completions;

/**
 * Tells anybody who holds a code what it proves, and no more: the module, the day, and initials to
 * compare with the name on the paper. No score, no employer.
 */
@UseCase
@Allow(everyone = true)
public class CheckCertificate {
  @Inject Completions completions;
  @Inject Invented invented;

  /**
   * What a code proves.
   *
   * @param initials empty for somebody who left, whose name is no longer kept
   * @param demo whether the person may be invented, because invented people are among those here
   */
  public record Proof(
      String code,
      String module,
      String title,
      int version,
      LocalDate on,
      String initials,
      boolean demo) {}

  /**
   * @param typed as somebody typed it; case, spaces and hyphens don't matter
   */
  public Optional<Proof> of(String typed) {
    return CertificateCode.parse(typed)
        .flatMap(completions::byCode)
        .map(completion -> proof(completion.asRecord(ClockSource.CITY)));
  }

  private Proof proof(CompletionRecord found) {
    return new Proof(
        found.code(),
        found.module(),
        found.title(),
        found.version(),
        found.on(),
        initials(found.holder()),
        invented.present());
  }

  private static String initials(String name) {
    return Arrays.stream(name.strip().split("[\\s-]+"))
        .filter(part -> !part.isEmpty())
        .map(part -> new String(Character.toChars(part.codePointAt(0))) + ".")
        .collect(Collectors.joining(" "));
  }
}
