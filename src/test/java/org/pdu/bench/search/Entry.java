package org.pdu.bench.search;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text or a question as a line of a collection tells it.
 *
 * @param title empty where there is none
 */
record Entry(String id, String title, String text) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int LONGEST_ID = 500;

  Entry {
    id = id.strip();
  }

  /** From a line of {@code .jsonl}: an object with {@code _id}, {@code text}, and {@code title}. */
  static Entry ofJson(String line) throws Unfit {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JacksonException e) {
      throw new Unfit("it is not one whole JSON object");
    }
    if (!node.isObject()) {
      throw new Unfit("it is not one whole JSON object");
    }
    var id = node.path("_id");
    if (!id.isString() && !id.isIntegralNumber()) {
      throw new Unfit("it has no “_id” that is a text or a whole number");
    }
    return fit(new Entry(id.asString(), words(node, "title", false), words(node, "text", true)));
  }

  private static String words(JsonNode node, String name, boolean needed) throws Unfit {
    var words = node.path(name);
    if (!needed && (words.isMissingNode() || words.isNull())) {
      return "";
    }
    if (!words.isString()) {
      throw new Unfit("its “" + name + "” is missing or is not a text");
    }
    return words.asString();
  }

  /** From a line of {@code .tsv}: id and text, or id, title and text. */
  static Entry ofTabs(String line) throws Unfit {
    var columns = line.split("\t", -1);
    return switch (columns.length) {
      case 2 -> fit(new Entry(columns[0], "", columns[1]));
      case 3 -> fit(new Entry(columns[0], columns[1], columns[2]));
      default ->
          throw new Unfit(
              "it has " + columns.length + " columns, where 2 or 3 parted by tabs are wanted");
    };
  }

  private static Entry fit(Entry entry) throws Unfit {
    if (entry.id().isEmpty() || entry.id().length() > LONGEST_ID) {
      throw new Unfit("its id is empty or longer than " + LONGEST_ID + " characters");
    }
    return entry;
  }
}
