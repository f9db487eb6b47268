package org.pdu.search.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.pdu.platform.Root;
import org.pdu.search.Audience;
import org.pdu.search.Particulars;
import org.pdu.search.SearchDocument;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Our own modules, lessons and resources as they are found in the product, from their files. */
final class ContentShelf {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  /** What the id of a resource begins with. */
  static final String LIBRARY = "library/";

  private ContentShelf() {}

  static boolean isOfLibrary(String id) {
    return id.startsWith(LIBRARY);
  }

  /**
   * Every module, lesson and resource; the ids are short: {@code slug}, {@code slug/number} and
   * {@code library/slug}.
   */
  static Shelf open() {
    var shelf = withoutLibrary();
    each("content/library", "resource.yaml", folder -> resource(shelf, folder));
    return shelf;
  }

  /** Every module and lesson, as before there was a library. */
  static Shelf withoutLibrary() {
    var shelf = new Shelf();
    each("content/modules", "module.yaml", folder -> module(shelf, folder));
    return shelf;
  }

  private static void each(String place, String described, Consumer<Path> reader) {
    try (var folders = Files.list(Root.folder().resolve(place))) {
      folders
          .sorted()
          .filter(folder -> Files.isRegularFile(folder.resolve(described)))
          .forEach(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static void resource(Shelf shelf, Path folder) {
    var resource = (Map<String, Object>) yaml(folder.resolve("resource.yaml"));
    var id = LIBRARY + resource.get("slug");
    shelf.put(
        new SearchDocument(
            id,
            (String) resource.get("type"),
            (String) resource.get("title"),
            resource.get("summary") + "\n" + words(read(folder.resolve("text.md"))),
            "/" + id,
            (List<String>) resource.get("topics"),
            particulars(resource),
            Audience.SIGNED_IN));
  }

  /** The year and the organisation are those of what a resource tells of, or points to. */
  @SuppressWarnings("unchecked")
  private static Particulars particulars(Map<String, Object> resource) {
    var sources = (List<Map<String, Object>>) resource.get("sources");
    boolean tells =
        "research".equals(resource.get("type"))
            || ((String) resource.get("licence")).startsWith("linked");
    var source = tells ? sources.getFirst() : Map.<String, Object>of();
    return new Particulars(
        (List<String>) resource.get("groups"),
        (List<String>) resource.get("settings"),
        source.get("year") instanceof Integer year ? OptionalInt.of(year) : OptionalInt.empty(),
        Optional.ofNullable((String) source.get("publisher")),
        OptionalInt.of((int) resource.get("minutes")));
  }

  @SuppressWarnings("unchecked")
  private static void module(Shelf shelf, Path folder) {
    var module = (Map<String, Object>) yaml(folder.resolve("module.yaml"));
    var topics = (List<String>) module.get("topics");
    var slug = (String) module.get("slug");
    shelf.put(
        new SearchDocument(
            slug,
            "module",
            (String) module.get("title"),
            module.get("summary") + "\n" + String.join("\n", (List<String>) module.get("outcomes")),
            "/training/" + slug,
            topics));
    int number = 0;
    for (var lesson : (List<Map<String, Object>>) module.get("lessons")) {
      number++;
      shelf.put(
          new SearchDocument(
              slug + "/" + number,
              "lesson",
              (String) lesson.get("title"),
              words(read(folder.resolve((String) lesson.get("file")))),
              "/training/" + slug + "/lessons/" + number,
              topics));
    }
  }

  static Object yaml(Path file) {
    return new Load(LoadSettings.builder().build()).loadFromString(read(file));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a lesson, boxes included. */
  private static String words(String markdown) {
    var words = new Words();
    PARSER.parse(markdown).accept(words);
    return words.text.toString();
  }

  private static final class Words extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
      text.append(' ');
    }

    @Override
    public void visit(Paragraph node) {
      visitChildren(node);
      text.append('\n');
    }

    @Override
    public void visit(Heading node) {
      visitChildren(node);
      text.append('\n');
    }

    @Override
    public void visit(CustomNode node) {
      visitChildren(node);
      text.append('\n');
    }

    @Override
    public void visit(FencedCodeBlock node) {
      var heading = node.getInfo().replaceFirst("^[a-z]+ *", "");
      text.append(heading).append('\n').append(words(node.getLiteral())).append('\n');
    }
  }
}
