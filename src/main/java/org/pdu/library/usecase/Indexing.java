package org.pdu.library.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pdu.consent.Use;
import org.pdu.files.Files;
import org.pdu.library.ResourceId;
import org.pdu.library.model.Attachments;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Editions;
import org.pdu.library.model.Resource;
import org.pdu.library.model.Source;
import org.pdu.library.model.Words;
import org.pdu.platform.content.Markdown;
import org.pdu.platform.time.ClockSource;
import org.pdu.search.Audience;
import org.pdu.search.Particulars;
import org.pdu.search.SearchDocument;
import org.pdu.search.SearchDocuments;

/** Hands to search what readers may find, and takes away what they may not. */
@ApplicationScoped
class Indexing {
  private static final int LONGEST = 500_000;

  @Inject Catalogue catalogue;
  @Inject Editions editions;
  @Inject SearchDocuments documents;
  @Inject Attachments attachments;
  @Inject Files files;

  /** As it stands in this transaction. */
  void of(ResourceId id) {
    var resource = catalogue.find(id.toString()).orElseThrow();
    if (resource.shown() && resource.openTo().covers(Use.PARTNERSHIP)) {
      var words = editions.find(id, resource.shownEdition().orElseThrow()).orElseThrow().words();
      documents.put(document(resource, words, attached(resource)));
    } else {
      documents.remove("library/" + id);
    }
  }

  /** What is missing at the files of an edition, in words for who writes it. */
  Optional<String> filesLack(ResourceId id, int edition) {
    return attachments.of(id, edition).stream()
        .flatMap(one -> files.file(one.file()).flatMap(one::missing).stream())
        .findFirst();
  }

  /** What the files say and what is said of them, as far as a document may go. */
  private String attached(Resource resource) {
    var text = new StringBuilder();
    for (var one : attachments.of(resource.id(), resource.shownEdition().orElseThrow())) {
      var all = List.of(one.title(), one.alternative(), one.transcript(), files.text(one.file()));
      all.stream().filter(part -> !part.isBlank()).forEach(part -> text.append('\n').append(part));
    }
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text.toString();
  }

  private static SearchDocument document(Resource resource, Words words, String attached) {
    return new SearchDocument(
        "library/" + resource.id(),
        resource.type().code(),
        words.title(),
        words.summary() + "\n" + Markdown.text(words.body()) + attached,
        resource.path(),
        words.topics(),
        particulars(resource, words),
        audience(resource));
  }

  private static Particulars particulars(Resource resource, Words words) {
    var year =
        resource
            .publishedAt()
            .map(at -> OptionalInt.of(at.atZone(ClockSource.CITY).getYear()))
            .orElse(OptionalInt.empty());
    var source = words.sourceList().stream().findFirst();
    return new Particulars(
        words.groups(),
        words.settings(),
        source
            .map(Source::year)
            .filter(one -> one.matches("(19|20)\\d\\d"))
            .map(one -> OptionalInt.of(Integer.parseInt(one)))
            .orElse(year),
        source.map(Source::publisher).filter(one -> !one.isEmpty()).or(Optional::empty),
        OptionalInt.of(words.minutes()));
  }

  private static Audience audience(Resource resource) {
    var audience =
        resource.openTo() == Use.PUBLIC
            ? Audience.of(Set.of(Audience.EVERYONE_KEY, Audience.SIGNED_IN_KEY))
            : Audience.SIGNED_IN;
    return resource.openUntil().map(audience::until).orElse(audience);
  }
}
