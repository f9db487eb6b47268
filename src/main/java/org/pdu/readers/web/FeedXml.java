package org.pdu.readers.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.pdu.library.Resources.Topic;
import org.pdu.library.ShownResource;
import org.pdu.readers.model.Citation;
import org.pdu.readers.usecase.ShowFeed.Feed;

/** A feed as XML: Atom (RFC 4287) or RSS 2.0. */
final class FeedXml {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final DateTimeFormatter RFC_1123 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final XMLStreamWriter xml;
  private final Feed feed;

  private FeedXml(XMLStreamWriter xml, Feed feed) {
    this.xml = xml;
    this.feed = feed;
  }

  private interface Writing {
    void by(FeedXml writer) throws XMLStreamException;
  }

  static byte[] atom(Feed feed) {
    return written(feed, FeedXml::writeAtom);
  }

  static byte[] rss(Feed feed) {
    return written(feed, FeedXml::writeRss);
  }

  private static byte[] written(Feed feed, Writing writing) {
    try {
      var bytes = new ByteArrayOutputStream();
      var xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      writing.by(new FeedXml(xml, feed));
      xml.writeEndDocument();
      xml.close();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void writeAtom() throws XMLStreamException {
    xml.writeStartElement("", "feed", ATOM);
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", "en-GB");
    text("id", self("atom"));
    text("title", title());
    text("updated", feed.updated().toString());
    link("self", self("atom"));
    link("alternate", page());
    for (var one : feed.items()) {
      entry(one);
    }
    xml.writeEndElement();
  }

  private void entry(ShownResource one) throws XMLStreamException {
    xml.writeStartElement("", "entry", ATOM);
    text("id", "urn:uuid:" + one.id());
    text("title", one.title());
    text("updated", one.publishedAt().toString());
    text("published", one.publishedAt().toString());
    link("alternate", feed.base() + one.url());
    xml.writeStartElement("", "author", ATOM);
    text("name", credit(one));
    xml.writeEndElement();
    text("summary", one.summary());
    xml.writeEndElement();
  }

  private void link(String rel, String href) throws XMLStreamException {
    xml.writeEmptyElement("", "link", ATOM);
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", clean(href));
  }

  private void writeRss() throws XMLStreamException {
    xml.writeStartElement("rss");
    xml.writeAttribute("version", "2.0");
    xml.writeNamespace("atom", ATOM);
    xml.writeNamespace("dc", DC);
    xml.writeStartElement("channel");
    plain("title", title());
    plain("link", page());
    plain("description", "What is new in the library and open to everybody.");
    plain("language", "en-gb");
    plain("lastBuildDate", day(feed.updated()));
    xml.writeEmptyElement("atom", "link", ATOM);
    xml.writeAttribute("rel", "self");
    xml.writeAttribute("type", "application/rss+xml");
    xml.writeAttribute("href", self("rss"));
    for (var one : feed.items()) {
      item(one);
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void item(ShownResource one) throws XMLStreamException {
    xml.writeStartElement("item");
    plain("title", one.title());
    plain("link", feed.base() + one.url());
    plain("description", one.summary());
    xml.writeStartElement("dc", "creator", DC);
    xml.writeCharacters(clean(credit(one)));
    xml.writeEndElement();
    xml.writeStartElement("guid");
    xml.writeAttribute("isPermaLink", "false");
    xml.writeCharacters("urn:uuid:" + one.id());
    xml.writeEndElement();
    plain("pubDate", day(one.publishedAt()));
    xml.writeEndElement();
  }

  private void text(String name, String text) throws XMLStreamException {
    xml.writeStartElement("", name, ATOM);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }

  private void plain(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }

  private String title() {
    return "New in the library"
        + feed.topic().map(Topic::title).map(": "::concat).orElse("")
        + " – "
        + Citation.PARTNERSHIP;
  }

  private String page() {
    return feed.base() + "/library" + query();
  }

  private String self(String kind) {
    return feed.base() + "/library/feed." + kind + query();
  }

  private String query() {
    return feed.topic().map(Topic::slug).map("?topic="::concat).orElse("");
  }

  private static String credit(ShownResource one) {
    return one.credit().isBlank() ? Citation.PARTNERSHIP : one.credit();
  }

  private static String day(Instant at) {
    return RFC_1123.format(at);
  }

  /** Without what XML can't hold, whatever stands in the words. */
  static String clean(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(sign ->
            sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || (sign >= 0x20 && sign <= 0xd7ff)
                || (sign >= 0xe000 && sign <= 0xfffd)
                || sign >= 0x10000)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
