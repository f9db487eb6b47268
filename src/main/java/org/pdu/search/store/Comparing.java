package org.pdu.search.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Compares an index with the database, document by document. */
final class Comparing {
  private static final Logger LOG = Logger.getLogger(Comparing.class.getName());
  private static final int AT_A_TIME = 5_000;

  /** So many differences are mended one by one; of more, all is built anew. */
  private static final int FEW = 1_000;

  private final List<Part> parts = new ArrayList<>();

  private Comparing(IndexReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      var terms = leaf.reader().terms(Fields.ID);
      if (terms != null) {
        parts.add(new Part(leaf, terms.iterator(), new FixedBitSet(leaf.reader().maxDoc())));
      }
    }
  }

  /** A document's state in the database. */
  record Stamp(String id, long changed) {}

  /** Reads the states of all documents, a page at a time, in an order of its own. */
  @FunctionalInterface
  interface Stamps {
    List<Stamp> after(String id, int most);
  }

  /** A part of the index, and which of its documents the database knows. */
  private record Part(LeafReaderContext leaf, TermsEnum ids, FixedBitSet known) {

    /** When a document last changed as far as the index knows; null when it is not here. */
    @Nullable Long changed(BytesRef id) throws IOException {
      if (!ids.seekExact(id)) {
        return null;
      }
      var live = leaf.reader().getLiveDocs();
      var places = ids.postings(null, PostingsEnum.NONE);
      for (int at = places.nextDoc(); at != PostingsEnum.NO_MORE_DOCS; at = places.nextDoc()) {
        if (live == null || live.get(at)) {
          known.set(at);
          var changed = DocValues.getNumeric(leaf.reader(), Fields.CHANGED);
          return changed.advanceExact(at) ? changed.longValue() : -1;
        }
      }
      return null;
    }

    void unknown(List<String> extra) throws IOException {
      var live = leaf.reader().getLiveDocs();
      var names = DocValues.getSorted(leaf.reader(), Fields.ID);
      for (int at = 0; at < leaf.reader().maxDoc(); at++) {
        if ((live == null || live.get(at)) && !known.get(at) && names.advanceExact(at)) {
          extra.add(names.lookupOrd(names.ordValue()).utf8ToString());
        }
      }
    }
  }

  static Difference between(Stamps stamps, IndexReader reader) throws IOException {
    return new Comparing(reader).with(stamps);
  }

  private Difference with(Stamps stamps) throws IOException {
    int agree = 0;
    List<String> missing = new ArrayList<>();
    List<String> stale = new ArrayList<>();
    String last = "";
    List<Stamp> page;
    do {
      page = stamps.after(last, AT_A_TIME);
      for (Stamp stamp : page) {
        var changed = changed(stamp.id());
        if (changed == null) {
          missing.add(stamp.id());
        } else if (changed != stamp.changed()) {
          stale.add(stamp.id());
        } else {
          agree++;
        }
        last = stamp.id();
      }
    } while (page.size() == AT_A_TIME);
    return new Difference(agree, missing, extra(), stale);
  }

  private List<String> extra() throws IOException {
    List<String> extra = new ArrayList<>();
    for (Part part : parts) {
      part.unknown(extra);
    }
    return extra;
  }

  private @Nullable Long changed(String id) throws IOException {
    var name = new BytesRef(id);
    for (Part part : parts) {
      var changed = part.changed(name);
      if (changed != null) {
        return changed;
      }
    }
    return null;
  }

  /**
   * Compares, and mends what differs: a few one by one, or all anew.
   *
   * @return what differed before it was mended
   */
  static Difference mend(IndexKeeper keeper) throws IOException {
    keeper.follow();
    var first = compare(keeper);
    if (first.ids().isEmpty()) {
      return first;
    }
    keeper.follow();
    var real = compare(keeper).also(first);
    if (!real.ids().isEmpty()) {
      LOG.log(Level.WARNING, "The search index differs from the database and is mended: {0}", real);
      if (real.ids().size() > FEW) {
        keeper.rebuild();
      } else {
        keeper.renew(real.ids());
      }
    }
    return real;
  }

  private static Difference compare(IndexKeeper keeper) throws IOException {
    return keeper.ask(searcher -> between(keeper.source()::stamps, searcher.getIndexReader()));
  }
}
