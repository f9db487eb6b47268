package org.pdu.files.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * One XML part of an office file: well-formed, without a document type (in which bombs and calls to
 * elsewhere are written), not too deep, and without a part that is fetched from elsewhere.
 */
final class XmlLook extends DefaultHandler {
  private static final int DEEPEST = 500;
  private static final Set<String> FETCHED =
      Set.of("attachedtemplate", "oleobject", "frame", "subdocument", "afchunk", "package");

  private final boolean types;
  private int depth;
  private @Nullable String main;
  private @Nullable String danger;

  private XmlLook(boolean types) {
    this.types = types;
  }

  /** Looks at it; where it is the list of what parts are, tells what the main one is. */
  static Optional<String> at(InputStream xml, String name) throws Refused {
    var look = new XmlLook(name.equals("[Content_Types].xml"));
    try {
      var factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new InputSource(xml), look);
    } catch (SAXException e) {
      throw look.danger != null ? new Refused(look.danger) : refused(e);
    } catch (IOException | ParserConfigurationException e) {
      throw e.getCause() instanceof Refused inner ? inner : Refused.broken();
    }
    return Optional.ofNullable(look.main);
  }

  private static Refused refused(SAXException e) {
    return String.valueOf(e.getMessage()).contains("DOCTYPE")
        ? new Refused(
            "This file holds instructions that office programs do not write. Save it anew, and try again.")
        : Refused.broken();
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes said)
      throws SAXException {
    if (++depth > DEEPEST) {
      throw new SAXException("too deep");
    }
    if (name.equals("Relationship") && "External".equalsIgnoreCase(said.getValue("TargetMode"))) {
      fetched(String.valueOf(said.getValue("Type")));
    } else if (name.equals("encryption-data")) {
      stop(OfficeLook.LOCKED);
    } else if (name.equals("event-listener")) {
      stop(OfficeLook.MACROS);
    } else if (types && said.getValue("ContentType") != null) {
      type(said.getValue("ContentType"));
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    depth--;
  }

  @Override
  public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
    throw new SAXException("DOCTYPE");
  }

  private void fetched(String type) throws SAXException {
    var last = type.substring(type.lastIndexOf('/') + 1).toLowerCase(java.util.Locale.ROOT);
    if (FETCHED.contains(last)) {
      stop(
          "This file loads parts of itself from elsewhere. Take the links to other files out, and try again.");
    }
  }

  private void type(String type) throws SAXException {
    if (type.contains("macroEnabled") || type.contains("vbaProject")) {
      stop(OfficeLook.MACROS);
    }
    if (type.endsWith(".main+xml")) {
      main = type;
    }
  }

  private void stop(String sentence) throws SAXException {
    danger = sentence;
    throw new SAXException(sentence);
  }
}
