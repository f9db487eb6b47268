package org.pdu.files.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.pdu.files.FileKind;
import org.xml.sax.SAXException;

/** The words in a file, for search. Whoever reads does so in a process that may die of it. */
public final class Words {
  /** So many characters at most; what comes behind is not found by search. */
  public static final int MOST = 500_000;

  private Words() {}

  /**
   * Writes the words of a file, and a picture of its first page where it has one.
   *
   * @return how many characters
   */
  public static int of(Path file, FileKind kind, Path words, Path thumbnail) throws IOException {
    var text =
        switch (kind) {
          case PDF, WORD, SLIDES, SPREADSHEET -> parsed(file, kind);
          case TEXT -> Files.readString(file);
          case CAPTIONS -> spoken(Files.readString(file));
          default -> "";
        };
    var tidy = tidy(text);
    Files.writeString(words, tidy);
    if (kind == FileKind.PDF) {
      draw(file, thumbnail);
    }
    return tidy.length();
  }

  private static String parsed(Path file, FileKind kind) throws IOException {
    var out = new WriteOutContentHandler(MOST);
    var context = new ParseContext();
    context.set(DocumentSelector.class, inner -> false);
    var office = new OfficeParserConfig();
    office.setUseSAXDocxExtractor(true);
    office.setUseSAXPptxExtractor(true);
    context.set(OfficeParserConfig.class, office);
    try (var in = org.apache.tika.io.TikaInputStream.get(file)) {
      parser(file, kind).parse(in, new BodyContentHandler(out), new Metadata(), context);
    } catch (SAXException | TikaException e) {
      if (!org.apache.tika.exception.WriteLimitReachedException.isWriteLimitReached(e)) {
        throw new IOException(e);
      }
    }
    return out.toString();
  }

  private static Parser parser(Path file, FileKind kind) throws IOException {
    if (kind == FileKind.PDF) {
      return new PDFParser();
    }
    try (var zip = new ZipFile(file.toFile())) {
      boolean open = zip.getEntry("[Content_Types].xml") == null;
      return open ? new OpenDocumentParser() : new OOXMLParser();
    }
  }

  private static String spoken(String captions) {
    return captions.replaceFirst("^WEBVTT", "").replaceAll("(?m)^.*-->.*$", "");
  }

  private static String tidy(String text) {
    var plain =
        text.replaceAll("[\\p{Cc}\\p{Cn}\\p{Co}\\p{Cs}&&[^\\n]]+", " ")
            .replaceAll("[ \\u00a0]+", " ")
            .replaceAll(" ?\\n[ \\n]*", "\n")
            .strip();
    return plain.length() > MOST ? plain.substring(0, MOST) : plain;
  }

  private static void draw(Path file, Path thumbnail) throws IOException {
    try (var document = Loader.loadPDF(file.toFile())) {
      var size = document.getPage(0).getCropBox();
      float scale = Thumbnails.SIDE / Math.max(1, Math.max(size.getWidth(), size.getHeight()));
      Files.write(
          thumbnail,
          Thumbnails.small(new PDFRenderer(document).renderImage(0, Math.min(4, scale))));
    } catch (RuntimeException | IOException undrawn) {
      Files.deleteIfExists(thumbnail); // the words are what counts
    }
  }
}
