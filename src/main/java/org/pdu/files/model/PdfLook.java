package org.pdu.files.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.pdu.files.FileKind;

/**
 * A PDF, object by object: it may be read, and do nothing else. What is kept is a copy that does
 * not tell who made it.
 */
final class PdfLook {
  private static final int MOST_OBJECTS = 300_000;
  private static final int MOST_PAGES = 5_000;

  private static final Map<String, String> ACTIONS =
      Map.of(
          "JavaScript", "it holds a script",
          "Launch", "it can start other programs",
          "ImportData", "it can take data in by itself",
          "SubmitForm", "it can send what is filled in elsewhere",
          "GoToE", "it holds another file inside",
          "Rendition", "it can play media by itself",
          "RichMedia", "it holds a program");

  private static final Set<COSName> INSIDE =
      Set.of(COSName.EF, COSName.getPDFName("EmbeddedFiles"), COSName.getPDFName("EmbeddedFile"));

  private PdfLook() {}

  static Findings at(Path file, Path cleaned, byte[] head, byte[] tail) throws Refused {
    if (!new String(head, java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("%PDF-")) {
      throw new Refused(
          "This file is two kinds in one, which we do not take: a PDF behind other data.");
    }
    if (!new String(tail, java.nio.charset.StandardCharsets.ISO_8859_1).contains("%%EOF")) {
      throw Refused.broken();
    }
    try (var document = Loader.loadPDF(file.toFile())) {
      if (document.isEncrypted()) {
        throw locked();
      }
      int pages = pages(document);
      objects(document);
      document.setDocumentId(0L); // or else it would be made from the time
      document.save(cleaned.toFile());
      return new Findings(FileKind.PDF, "application/pdf", 0, 0, pages, true);
    } catch (InvalidPasswordException password) {
      throw locked();
    } catch (IOException | RuntimeException broken) {
      throw Refused.broken();
    }
  }

  private static int pages(PDDocument document) throws Refused {
    int pages = document.getNumberOfPages();
    if (pages < 1 || pages > MOST_PAGES) {
      throw Refused.broken();
    }
    return pages;
  }

  private static Refused locked() {
    return new Refused(
        "This PDF is locked with a password. Save a copy without one, so that others can read it, and try again.");
  }

  private static void objects(PDDocument document) throws Refused {
    var cos = document.getDocument();
    var keys = List.copyOf(cos.getXrefTable().keySet());
    if (keys.size() > MOST_OBJECTS) {
      throw new Refused(
          "This PDF is too complicated to be looked through. Print it to a new PDF, and try again.");
    }
    parts(cos.getTrailer());
    cos.getTrailer().removeItem(COSName.INFO);
    for (var key : keys) {
      var object = cos.getObjectFromPool(key);
      if (object != null) {
        parts(object.getObject());
      }
    }
  }

  /** What is written inside one object; what it points to has its turn of its own. */
  private static void parts(COSBase whole) throws Refused {
    var waiting = new ArrayDeque<COSBase>();
    if (whole != null) {
      waiting.add(whole);
    }
    for (int seen = 0; !waiting.isEmpty(); seen++) {
      if (seen > MOST_OBJECTS) {
        throw Refused.broken();
      }
      var part = waiting.remove();
      if (part instanceof COSDictionary dictionary) {
        harmless(dictionary);
        nameless(dictionary);
        dictionary.entrySet().forEach(entry -> inner(entry.getValue(), waiting));
      } else if (part instanceof COSArray array) {
        array.forEach(value -> inner(value, waiting));
      }
    }
  }

  private static void inner(COSBase value, ArrayDeque<COSBase> waiting) {
    if (value instanceof COSDictionary || value instanceof COSArray) {
      waiting.add(value);
    }
  }

  private static void harmless(COSDictionary part) throws Refused {
    for (var name : List.of(COSName.S, COSName.SUBTYPE)) {
      var danger = ACTIONS.get(String.valueOf(part.getNameAsString(name)));
      if (danger != null) {
        throw active(danger);
      }
    }
    if (part.containsKey(COSName.JS)) {
      throw active("it holds a script");
    }
    if (part.containsKey(COSName.getPDFName("XFA"))) {
      throw active("it holds a form that is a program");
    }
    var type = part.getDictionaryObject(COSName.TYPE);
    if ((type instanceof COSName name && INSIDE.contains(name))
        || INSIDE.stream().anyMatch(part::containsKey)) {
      throw active("it holds another file inside");
    }
  }

  /** Takes out what tells who made it, who commented on it and who signed it. */
  private static void nameless(COSDictionary part) {
    part.removeItem(COSName.METADATA);
    part.removeItem(COSName.getPDFName("PieceInfo"));
    part.removeItem(COSName.PERMS);
    if (COSName.getPDFName("Sig").equals(part.getDictionaryObject(COSName.FT))) {
      part.removeItem(COSName.V);
    }
    boolean comment = part.containsKey(COSName.RECT) && part.containsKey(COSName.SUBTYPE);
    if (comment && !"Widget".equals(part.getNameAsString(COSName.SUBTYPE))) {
      part.removeItem(COSName.T);
    }
  }

  private static Refused active(String danger) {
    return new Refused(
        "This PDF does more than show pages: "
            + danger
            + ". Print it to a new PDF, and try again.");
  }
}
