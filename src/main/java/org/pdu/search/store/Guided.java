package org.pdu.search.store;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.pdu.search.Guidance;
import org.pdu.search.model.Question;

/**
 * How questions are understood at this moment: by the files, and by what curators have said since.
 * What they say can't break anything: what can't be understood or had is passed over.
 */
final class Guided {
  private static final Logger LOG = Logger.getLogger(Guided.class.getName());

  private final Analysis files;
  private final Supplier<List<Guidance>> curators;
  private volatile How how;
  private boolean failing;

  /** One way to understand questions, and the version of what curators said that it rests on. */
  private record How(String version, Finding finding, Suggesting suggesting) {}

  Guided(Analysis files, Supplier<List<Guidance>> curators) {
    this.files = files;
    this.curators = curators;
    how = new How("", new Finding(files), new Suggesting(files));
  }

  Finding finding() {
    return how.finding();
  }

  Suggesting suggesting() {
    return how.suggesting();
  }

  /** Takes up what curators have said since, if anything. */
  synchronized void refresh() {
    ask(
        guidance -> {
          var version = guidance.version();
          if (!version.equals(how.version())) {
            var analysis = files.with(guidance.synonyms());
            how = new How(version, new Finding(analysis), new Suggesting(analysis));
          }
          return true;
        },
        false);
  }

  /** What stands first when somebody asks so. */
  List<String> pinned(Question question) {
    return question.canBeGuided()
        ? ask(guidance -> guidance.pinned(question.words()), List.of())
        : List.of();
  }

  private <T> T ask(Function<Guidance, T> asking, T otherwise) {
    try {
      var one = curators.get();
      T said = one.isEmpty() ? otherwise : asking.apply(one.get(0));
      failing = false;
      return said;
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.log(Level.WARNING, "Curators can't be heard; search goes on without them.", e);
      }
      failing = true;
      return otherwise;
    }
  }
}
