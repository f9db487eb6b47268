package org.pdu.curation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pdu.curation.model.GivenWords;
import org.pdu.curation.model.Phrases;
import org.pdu.curation.model.SynonymLine;
import org.pdu.platform.config.Settings;

/** The files beside the index, which change with the product alone: read once. */
@ApplicationScoped
class FileWords implements GivenWords {
  @Inject Settings settings;
  private volatile @Nullable Known known;

  private record Known(List<SynonymLine> lines, Set<String> common) {}

  @Override
  public List<SynonymLine> lines() {
    return known().lines();
  }

  @Override
  public boolean common(String way) {
    var common = known().common();
    return Arrays.stream(Phrases.plain(way).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .allMatch(common::contains);
  }

  private Known known() {
    var read = known;
    if (read == null) {
      var folder = settings.root().resolve("search-index/analysis");
      read =
          new Known(
              read(folder.resolve("synonyms.txt")).stream().map(SynonymLine::of).toList(),
              new HashSet<>(read(folder.resolve("stopwords.txt"))));
      known = read;
    }
    return read;
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
