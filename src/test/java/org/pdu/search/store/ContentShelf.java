package org.pdu.search.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
import org.pdu.search.SearchDocument;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Our own modules and lessons as they are found in the product, read from their files. */
final class ContentShelf {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private ContentShelf() {}

  /** Every module and lesson; the ids are short: {@code slug} and {@code slug/number}. */
  static Shelf open() {
    var shelf = new Shelf();
    try (var modules = Files.list(Root.folder().resolve("content/modules"))) {
      modules.sorted().filter(Files::isDirectory).forEach(folder -> module(shelf, folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shelf;
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
