package org.pdu.library.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.pdu.consent.Consent;
import org.pdu.consent.Consents;
import org.pdu.consent.Use;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Editions;
import org.pdu.library.model.ReadingRoom;
import org.pdu.library.model.Resource;
import org.pdu.library.model.State;
import org.pdu.library.model.Support;
import org.pdu.library.model.Words;
import org.pdu.people.Allow;
import org.pdu.platform.UseCase;
import org.pdu.platform.content.Markdown;
import org.pdu.platform.problem.Gone;
import org.pdu.platform.problem.NotSignedIn;

/** Shows a resource to readers, as far as its contributor allows at this moment. */
@UseCase
@Allow(everyone = true)
public class ShowResource {
  private static final String GONE = "The person whose experience this is has taken it back.";

  @Inject Catalogue catalogue;
  @Inject Editions editions;
  @Inject ReadingRoom room;
  @Inject Consents consents;
  @Inject Reader reader;
  @Inject Support support;

  /**
   * A resource as readers see it.
   *
   * @param credit whose it is, as they want it said
   * @param html the body, safe to print
   * @param easyRead the same in easy words, where there is such a thing
   * @param ofEasyRead what this says in easy words, where it does
   * @param lines help to show beside it
   */
  public record Shown(
      Resource resource,
      Words words,
      String credit,
      String thanks,
      String html,
      Optional<Resource> easyRead,
      Optional<Resource> ofEasyRead,
      List<Support.Line> lines) {}

  /**
   * @param slug or id
   * @throws org.pdu.platform.problem.NotFound when there is none, or none that may be shown
   * @throws Gone when it was shown once and was taken back
   * @throws NotSignedIn when it is for those who can sign in
   */
  public Shown of(String slug) {
    var resource = catalogue.find(slug).orElseThrow(WriteResource::none);
    if (resource.state() == State.WITHDRAWN && resource.publishedAt().isPresent()) {
      throw new Gone(GONE);
    }
    if (!reader.mayRead(resource)) {
      if (reader.mayBeRead(resource, Use.PARTNERSHIP)) {
        throw new NotSignedIn("This is for people of the partnership. Sign in first.");
      }
      throw WriteResource.none();
    }
    var words =
        editions.find(resource.id(), resource.shownEdition().orElseThrow()).orElseThrow().words();
    if (words.title().isEmpty()) { // taken back since this began
      throw new Gone(GONE);
    }
    return shown(resource, words);
  }

  private Shown shown(Resource resource, Words words) {
    var consent =
        resource.experience() ? consents.of(Parts.work(resource)) : Optional.<Consent>empty();
    return new Shown(
        resource,
        words,
        credit(consent, words),
        consent.map(Consent::thanks).orElse(""),
        html(words),
        room.easyRead(resource.slug(), reader.use(), reader.now()),
        resource.easyReadOf().flatMap(catalogue::find).filter(reader::mayRead),
        words.notes().isEmpty() ? List.of() : support.lines(words.topics()));
  }

  static String credit(Optional<Consent> consent, Words words) {
    return consent
        .map(one -> one.credit().isBlank() ? one.shownName() : one.credit())
        .orElse(words.credit());
  }

  static String html(Words words) {
    return new Markdown(address -> address.matches("(https?://|/)\\S*") ? address : "#")
        .html(words.body());
  }
}
