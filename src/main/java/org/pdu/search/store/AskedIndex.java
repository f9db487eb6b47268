package org.pdu.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.pdu.platform.problem.Refusal;
import org.pdu.search.FoundDocument;
import org.pdu.search.model.Answer;
import org.pdu.search.model.Hit;
import org.pdu.search.model.Question;
import org.pdu.search.model.SearchIndex;
import org.pdu.search.model.Sight;
import org.pdu.search.model.Suggestion;

/** Asks this node's index and the database together; an index that can't answer is mended. */
@ApplicationScoped
class AskedIndex implements SearchIndex {
  private static final Logger LOG = Logger.getLogger(AskedIndex.class.getName());
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

  @Inject LiveIndex live;
  @Inject JpaDocumentSource source;

  private long mended = System.nanoTime() - PATIENCE;

  /** What is asked of an index, once it is known who may see what. */
  @FunctionalInterface
  private interface Looking<T> {
    T look(Visible visible) throws IOException;
  }

  @Override
  public Answer answer(Question question, Sight sight) {
    var how = live.guided();
    var pinned = how.pinned(question);
    return ask(sight, visible -> how.finding().answer(question, pinned, visible));
  }

  @Override
  public List<FoundDocument> find(Question question, Sight sight) {
    return ask(sight, visible -> live.guided().finding().find(question, visible));
  }

  @Override
  public List<Hit> like(String id, Sight sight, int most) {
    return ask(sight, visible -> live.guided().finding().like(id, visible, most));
  }

  @Override
  public List<Suggestion> suggest(String beginning, Sight sight) {
    return ask(sight, visible -> live.guided().suggesting().suggest(beginning, visible));
  }

  private <T> T ask(Sight sight, Looking<T> looking) {
    try {
      return look(sight, looking);
    } catch (IOException | InternalError damaged) {
      LOG.log(Level.WARNING, "The search index can't be read and is built anew.", damaged);
      return askAnew(sight, looking);
    } catch (Refusal | PersistenceException said) {
      throw said;
    } catch (RuntimeException odd) {
      if (live.keeper().intact()) {
        throw odd;
      }
      return askAnew(sight, looking);
    }
  }

  private <T> T look(Sight sight, Looking<T> looking) throws IOException {
    var keeper = live.keeper();
    var read = keeper.read();
    return keeper.ask(searcher -> looking.look(new Visible(source, sight, read, searcher)));
  }

  /** A damaged index is built anew once a minute at most, whatever is wrong with it. */
  private synchronized <T> T askAnew(Sight sight, Looking<T> looking) {
    try {
      if (System.nanoTime() - mended >= PATIENCE) {
        mended = System.nanoTime();
        live.keeper().rebuild();
      }
      return look(sight, looking);
    } catch (IOException e) {
      throw new IllegalStateException("The search index can't be read.", e);
    }
  }
}
