package org.pdu.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A lesson's words: headings, links, images, boxes, citations. */
final class MarkdownCheck {
  private static final Set<String> BOXES = Set.of("scenario", "reflect", "key");
  private static final Pattern CITED = Pattern.compile("\\[(S\\d+)]");
  private static final Pattern MODULE = Pattern.compile("/training/([a-z0-9-]+)");
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  /**
   * What a lesson may refer to.
   *
   * @param files the module's lessons
   * @param modules slugs of all modules
   * @param sources ids of the module's sources
   */
  record Known(Set<String> files, Set<String> modules, Set<String> sources) {}

  private final Path file;
  private final Known known;
  private final Problems problems;

  MarkdownCheck(Path file, Known known, Problems problems) {
    this.file = file;
    this.known = known;
    this.problems = problems;
  }

  void check() throws IOException {
    var text = Files.readString(file);
    if (text.isBlank()) {
      problems.add(file, 1, "this file is empty");
    }
    walk(text, 0);
    int line = 0;
    for (var words : text.lines().toList()) {
      line++;
      var cited = CITED.matcher(words);
      while (cited.find()) {
        if (!known.sources().contains(cited.group(1))) {
          problems.add(file, line, "[" + cited.group(1) + "] is not among the module's sources");
        }
      }
    }
  }

  private void walk(String text, int offset) {
    PARSER.parse(text).accept(new Words(offset));
  }

  private void link(String target, int line) {
    var module = MODULE.matcher(target);
    if (module.matches()) {
      if (!known.modules().contains(module.group(1))) {
        problems.add(file, line, "dead link: there is no module " + module.group(1));
      }
    } else if (target.endsWith(".md")) {
      if (!known.files().contains(target)) {
        problems.add(file, line, "dead link: this module has no lesson " + target);
      }
    } else if (!target.matches("https://[^/]+\\.[^/]+(/.*)?")) {
      problems.add(
          file,
          line,
          "a link leads to a lesson (02-name.md), a module (/training/slug) or https://…, not to “"
              + target
              + "”");
    }
  }

  private void image(Image image, int line) {
    var words = new StringBuilder();
    image.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }
        });
    if (words.toString().isBlank()) {
      problems.add(file, line, "the image " + image.getDestination() + " has no alternative text");
    }
    var target = file.resolveSibling(image.getDestination()).normalize();
    if (!image.getDestination().startsWith("images/") || !Files.isRegularFile(target)) {
      problems.add(file, line, "there is no image " + image.getDestination());
    }
  }

  private final class Words extends AbstractVisitor {
    private final int offset;

    Words(int offset) {
      this.offset = offset;
    }

    private int line(Node node) {
      Node here = node;
      while (here != null && here.getSourceSpans().isEmpty()) {
        here = here.getParent();
      }
      return here == null ? 1 : here.getSourceSpans().getFirst().getLineIndex() + 1 + offset;
    }

    @Override
    public void visit(Heading heading) {
      if (heading.getLevel() == 1) {
        problems.add(file, line(heading), "headings start at ##: the title is in module.yaml");
      }
      visitChildren(heading);
    }

    @Override
    public void visit(HtmlBlock html) {
      problems.add(file, line(html), "raw HTML is not taken");
    }

    @Override
    public void visit(HtmlInline html) {
      problems.add(file, line(html), "raw HTML is not taken");
    }

    @Override
    public void visit(Link link) {
      link(link.getDestination(), line(link));
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      image(image, line(image));
    }

    @Override
    public void visit(FencedCodeBlock box) {
      String[] info = box.getInfo().strip().split("\\s+", 2);
      if (!BOXES.contains(info[0])) {
        problems.add(
            file,
            line(box),
            "unknown kind of box “" + info[0] + "”: there are scenario, reflect and key");
      } else if (info.length < 2) {
        problems.add(file, line(box), "the " + info[0] + " box has no heading");
      }
      walk(box.getLiteral(), line(box));
    }
  }
}
