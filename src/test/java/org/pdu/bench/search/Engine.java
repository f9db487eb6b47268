package org.pdu.bench.search;

import java.util.List;

/** A way to find texts. */
@FunctionalInterface
interface Engine {
  /** Ids of the best, best first; those that fit equally well in the order of their ids. */
  List<String> find(String words, int most) throws Exception;
}
