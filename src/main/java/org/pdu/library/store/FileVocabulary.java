package org.pdu.library.store;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.pdu.library.model.Support;
import org.pdu.library.model.Vocabulary;
import org.pdu.platform.config.Settings;
import org.pdu.platform.content.Yaml;

/** The vocabulary and the lines to call, as the content folder has them. */
@ApplicationScoped
class FileVocabulary implements Vocabulary, Support {
  @Inject Settings settings;
  private List<Term> topics = List.of();
  private List<Term> groups = List.of();
  private List<Term> places = List.of();
  private List<Line> lines = List.of();

  @PostConstruct
  void read() {
    var folder = settings.contentFolder().resolve("library");
    var vocabulary = Yaml.read(folder.resolve("topics.yaml"));
    topics = terms(vocabulary, "topics");
    groups = terms(vocabulary, "groups");
    places = terms(vocabulary, "settings");
    lines =
        Yaml.read(folder.resolve("support.yaml")).maps("links").stream()
            .map(FileVocabulary::line)
            .toList();
  }

  private static List<Term> terms(Yaml vocabulary, String kind) {
    return vocabulary.maps(kind).stream()
        .map(one ->
            new Term(
                one.text("slug"), one.text("title"), one.textOrEmpty("kind"), one.text("says")))
        .toList();
  }

  private static Line line(Yaml one) {
    return new Line(
        one.text("title"),
        one.text("name"),
        one.text("says"),
        one.textOrEmpty("phone"),
        one.flag("always"),
        one.texts("topics"));
  }

  @Override
  public List<Term> topics() {
    return topics;
  }

  @Override
  public List<Term> groups() {
    return groups;
  }

  @Override
  public List<Term> settings() {
    return places;
  }

  @Override
  public List<Line> lines(List<String> about) {
    return lines.stream()
        .filter(line -> line.always() || line.topics().stream().anyMatch(about::contains))
        .toList();
  }
}
