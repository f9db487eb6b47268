package org.pdu.platform.content;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * CommonMark with tables and boxes, as safe HTML: raw HTML is shown as text, and addresses that
 * could run something are left out. A box is a fenced block whose kind is {@code scenario}, {@code
 * reflect}, {@code key} or {@code note}, and whose heading follows the kind.
 */
public final class Markdown {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Set<String> BOXES = Set.of("scenario", "reflect", "key", "note");
  private static final String SCROLLS =
      "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table %d\"><table>";
  private static final Pattern TABLE = Pattern.compile("<table>");
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder()
          .extensions(EXTENSIONS)
          .nodeRendererFactory(WithoutAddresses::new)
          .build();

  private final HtmlRenderer renderer;

  /**
   * @param addresses turns an address as written into one that works on a page
   */
  public Markdown(UnaryOperator<String> addresses) {
    this.renderer =
        HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context ->
                (node, tag, attributes) -> {
                  if (node instanceof Link) {
                    attributes.computeIfPresent("href", (key, to) -> addresses.apply(to));
                  } else if (node instanceof Image) {
                    attributes.computeIfPresent("src", (key, to) -> addresses.apply(to));
                    attributes.put("loading", "lazy");
                  }
                })
            .nodeRendererFactory(context -> new Boxes(context, this))
            .build();
  }

  /** As HTML. */
  public String html(String markdown) {
    var number = new AtomicInteger(); // each has a name of its own, to go to it by
    return TABLE
        .matcher(fragment(markdown))
        .replaceAll(table -> SCROLLS.formatted(number.incrementAndGet()))
        .replace("</table>", "</table></div>");
  }

  private String fragment(String markdown) {
    return renderer.render(PARSER.parse(markdown));
  }

  /** As words only. */
  public static String text(String markdown) {
    return TEXT.render(PARSER.parse(markdown.replaceAll("(?m)^```.*$", "")));
  }

  /** Links and images as the words in them: an address is nothing to read or to be found by. */
  private record WithoutAddresses(TextContentNodeRendererContext context) implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
      for (var part = node.getFirstChild(); part != null; part = part.getNext()) {
        context.render(part);
      }
    }
  }

  private record Boxes(HtmlNodeRendererContext context, Markdown markdown) implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(FencedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
      var block = (FencedCodeBlock) node;
      var info = block.getInfo() == null ? "" : block.getInfo().strip();
      int space = info.indexOf(' ');
      var kind = space < 0 ? info : info.substring(0, space);
      var out = context.getWriter();
      out.line();
      if (!BOXES.contains(kind)) {
        out.raw("<pre tabindex=\"0\"><code>");
        out.text(block.getLiteral());
        out.raw("</code></pre>");
      } else {
        out.raw("<div class=\"box box--" + kind + "\"><h3 class=\"box__title\">");
        out.text(space < 0 ? kind : info.substring(space + 1).strip());
        out.raw("</h3>" + markdown.fragment(block.getLiteral()) + "</div>");
      }
      out.line();
    }
  }
}
