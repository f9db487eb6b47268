package org.pdu.files.model;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * One XML part of an office file, written anew as it is read: the parts that tell of the document
 * are left empty, and whoever commented or changed something is called by a word that is nobody's.
 */
final class XmlClean extends DefaultHandler {
  private static final String AUTHOR = "Author";

  /** Whole parts about the document; what they are about stands in their first element. */
  private static final Set<String> ABOUT = Set.of("coreProperties", "Properties", "document-meta");

  /** Elements whose words are somebody's name. */
  private static final Set<String> NAMES =
      Set.of(
          "creator",
          "creator-initials",
          "initial-creator",
          "sender-initials",
          "author",
          "author-name",
          "author-initials",
          "lastModifiedBy");

  /** What else names somebody, by element and attribute. */
  private static final Map<String, String> ATTRIBUTES =
      Map.of(
          "author name", AUTHOR,
          "cmAuthor name", AUTHOR,
          "person displayName", AUTHOR,
          "absPath url", "");

  /** The same on whatever element. */
  private static final Map<String, String> ANYWHERE =
      Map.of(
          "author", AUTHOR,
          "initials", "A",
          "userName", AUTHOR,
          "lastModifiedBy", AUTHOR,
          "userId", AUTHOR);

  private final Writer out;
  private final boolean custom;
  private int depth;

  /** How deep the element lies whose inside is left out; 0 while there is none. */
  private int silent;

  /** Whether that element is left out itself. */
  private boolean left;

  private XmlClean(Writer out, boolean custom) {
    this.out = out;
    this.custom = custom;
  }

  static void copy(InputStream xml, OutputStream to, String name) throws Refused, IOException {
    var out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    boolean custom = name.matches("customxml/item\\d*\\.xml");
    try {
      var factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(false); // so that names are written as they were read
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
      factory.newSAXParser().parse(new InputSource(xml), new XmlClean(out, custom));
      out.flush();
    } catch (SAXException | ParserConfigurationException broken) {
      throw Refused.broken();
    }
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes said)
      throws SAXException {
    depth++;
    if (silent > 0) {
      return;
    }
    var element = last(name);
    if (isSignature(said)) {
      silent = depth;
      left = true;
      return;
    }
    begin(name, said);
    if (depth == 1 && (custom || ABOUT.contains(element))) {
      silent = depth;
    } else if (NAMES.contains(element)) {
      silent = depth;
      write(AUTHOR);
    }
  }

  private void begin(String name, Attributes said) throws SAXException {
    write("<" + name);
    for (int i = 0; i < said.getLength(); i++) {
      var attribute = said.getQName(i);
      var value = value(last(name), attribute, said.getValue(i));
      write(" " + attribute + "=\"" + quoted(value) + '"');
    }
    write(">");
  }

  /** What leads to a signature, which is not copied. */
  private static boolean isSignature(Attributes said) {
    return String.valueOf(said.getValue("PartName")).startsWith("/_xmlsignatures/")
        || String.valueOf(said.getValue("Type")).contains("/digital-signature/");
  }

  private static String value(String element, String attribute, String value) {
    if (attribute.startsWith("xmlns")) {
      return value;
    }
    var name = last(attribute);
    var anywhere = ANYWHERE.getOrDefault(name, value);
    return ATTRIBUTES.getOrDefault(element + " " + name, anywhere);
  }

  private static String last(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    if (silent == 0 || (silent == depth && !left)) {
      write("</" + name + ">");
    }
    if (silent == depth) {
      silent = 0;
      left = false;
    }
    depth--;
  }

  @Override
  public void characters(char[] all, int from, int length) throws SAXException {
    if (silent == 0) {
      write(escaped(new String(all, from, length)));
    }
  }

  private void write(String words) throws SAXException {
    try {
      out.write(words);
    } catch (IOException e) {
      throw new SAXException(e);
    }
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\r", "&#13;");
  }

  private static String quoted(String words) {
    return escaped(words).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
  }
}
