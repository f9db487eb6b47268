package org.pdu.library.rest;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pdu.library.model.Move;
import org.pdu.library.model.Part;
import org.pdu.library.model.Resource;
import org.pdu.library.model.Source;
import org.pdu.library.usecase.ShowWorkbench.Bench;
import org.pdu.library.usecase.ShowWorkbench.Line;
import org.pdu.platform.rest.EntityVersion;

/**
 * A resource for those who work on it.
 *
 * @param credit as readers would see it now
 * @param parts what the caller is to it
 * @param moves the codes of the steps that the caller may take now
 * @param mayWrite whether the caller may change its words now
 * @param spokenFor whether the contributor has no account here
 * @param history oldest first
 */
public record BenchJson(
    String id,
    String slug,
    String type,
    String state,
    int edition,
    int version,
    boolean experience,
    @Nullable String easyReadOf,
    Said words,
    String html,
    String credit,
    Readers readers,
    List<String> parts,
    List<String> moves,
    boolean mayWrite,
    boolean spokenFor,
    @Nullable ConsentJson consent,
    @Nullable Disagreement dispute,
    List<Happened> history,
    List<CommentJson> comments) {

  /**
   * What readers see.
   *
   * @param edition the one that is shown; null where none is
   * @param openTo where it may be shown: {@code none}, {@code events}, {@code training}, {@code
   *     partnership}, {@code public}
   */
  public record Readers(
      @Nullable Integer edition,
      String openTo,
      @Nullable String openUntil,
      @Nullable String reviewOn,
      @Nullable String publishedAt) {
    static Readers of(Resource one) {
      return new Readers(
          one.shownEdition().orElse(null),
          Codes.of(one.openTo()),
          one.openUntil().map(Object::toString).orElse(null),
          one.reviewOn().map(LocalDate::toString).orElse(null),
          one.publishedAt().map(Object::toString).orElse(null));
    }
  }

  /** The words of the newest edition, as they can be sent back. */
  public record Said(
      String title,
      String summary,
      String body,
      List<String> contentNotes,
      boolean beforeYouRead,
      String language,
      String licence,
      String credit,
      List<String> topics,
      List<String> groups,
      List<String> settings,
      int minutes,
      String address,
      List<Source> sources,
      boolean fictional,
      boolean partnershipOnly) {}

  /** Something that happened to it; {@code who} is a name. */
  public record Happened(String at, String who, String what, String reason) {}

  /** A dispute that is open; its words are for the two sides. */
  public record Disagreement(
      String words, String at, boolean contributorSettled, boolean organisationSettled) {}

  static BenchJson of(Bench bench) {
    var one = bench.resource();
    return new BenchJson(
        one.id().toString(),
        one.slug(),
        one.type().code(),
        Codes.of(one.state()),
        one.edition(),
        one.version(),
        one.experience(),
        one.easyReadOf().orElse(null),
        said(bench),
        bench.html(),
        bench.credit(),
        Readers.of(one),
        bench.parts().stream().map(Codes::of).toList(),
        bench.moves().stream().map(Move::code).toList(),
        bench.mayWrite(),
        bench.spokenFor(),
        consent(bench),
        disagreement(bench),
        bench.lines().stream().filter(line -> !said(line)).map(BenchJson::happened).toList(),
        bench.lines().stream().filter(BenchJson::said).map(CommentJson::of).toList());
  }

  /** As an answer that tells its version. */
  static Response answer(Bench bench) {
    return Response.ok(of(bench))
        .header("ETag", EntityVersion.tag(bench.resource().version()))
        .build();
  }

  /** Where a signed form is kept is none of a reviewer's business. */
  private static @Nullable ConsentJson consent(Bench bench) {
    boolean theirs = bench.contributes() || bench.staff() || bench.parts().contains(Part.AUTHOR);
    return bench
        .consent()
        .map(ConsentJson::of)
        .map(one -> theirs ? one : one.withoutEvidence())
        .orElse(null);
  }

  private static boolean said(Line line) {
    return line.what().equals("says");
  }

  private static Happened happened(Line line) {
    return new Happened(line.at().toString(), line.who(), line.what(), line.words());
  }

  private static @Nullable Disagreement disagreement(Bench bench) {
    return bench
        .dispute()
        .map(one ->
            new Disagreement(
                bench.contributes() || bench.staff() ? one.words() : "",
                one.at().toString(),
                one.contributorSettled(),
                one.organisationSettled()))
        .orElse(null);
  }

  private static Said said(Bench bench) {
    var words = bench.words();
    return new Said(
        words.title(),
        words.summary(),
        words.body(),
        words.notes(),
        words.beforeYouRead(),
        words.language(),
        words.licence(),
        words.credit(),
        words.topics(),
        words.groups(),
        words.settings(),
        words.minutes(),
        words.address(),
        words.sourceList(),
        words.fictional(),
        words.partnershipOnly());
  }
}
