package org.pdu.search.store;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Lets words stand side by side that only a stopword parted: "severe and multiple disadvantage" is
 * the same phrase as "severe multiple disadvantage".
 */
final class CloseGaps extends TokenFilter {
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  private CloseGaps(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (step.getPositionIncrement() > 1) {
      step.setPositionIncrement(1);
    }
    return true;
  }

  /** How Lucene makes it. */
  public static final class Factory extends TokenFilterFactory {
    /** The name Lucene would look it up by. */
    public static final String NAME = "closeGaps";

    public Factory(Map<String, String> arguments) {
      super(arguments);
    }

    @Override
    public TokenStream create(TokenStream input) {
      return new CloseGaps(input);
    }
  }
}
