package org.pdu.readers.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.pdu.library.ResourceId;
import org.pdu.library.Resources.Topic;
import org.pdu.library.ShownResource;
import org.pdu.readers.usecase.ShowFeed.Feed;
import org.w3c.dom.Document;

/** A feed is well-formed whatever the words are. */
class FeedXmlTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @Property(tries = 200)
  void itIsWellFormedWhateverTheWords(@ForAll String title, @ForAll String credit)
      throws Exception {
    var feed = feed(title, credit);
    var atom = read(FeedXml.atom(feed));
    assertEquals(1, atom.getElementsByTagNameNS(ATOM, "entry").getLength());
    assertEquals(1, read(FeedXml.rss(feed)).getElementsByTagName("item").getLength());
  }

  @Test
  void itSaysWhereItStandsAndWhatItIsAbout() throws Exception {
    var atom = read(FeedXml.atom(feed("A <b>bold</b> title & more", "R.")));
    var entry = (org.w3c.dom.Element) atom.getElementsByTagNameNS(ATOM, "entry").item(0);
    assertEquals(
        "A <b>bold</b> title & more",
        entry.getElementsByTagNameNS(ATOM, "title").item(0).getTextContent());
    assertEquals("R.", entry.getElementsByTagNameNS(ATOM, "name").item(0).getTextContent());
    var self = (org.w3c.dom.Element) atom.getElementsByTagNameNS(ATOM, "link").item(0);
    assertEquals(
        "https://pdu.example.org/library/feed.atom?topic=trust", self.getAttribute("href"));
    var rss = new String(FeedXml.rss(feed("A", "B")), java.nio.charset.StandardCharsets.UTF_8);
    assertTrue(rss.contains("Sun, 01 Nov 2026 10:00:00 GMT"), rss);
  }

  private static Document read(byte[] xml) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  private static Feed feed(String title, String credit) {
    var at = Instant.parse("2026-11-01T10:00:00Z");
    var one =
        new ShownResource(
            new ResourceId(UUID.randomUUID()),
            "guide",
            title,
            title,
            "/library/x",
            credit,
            List.of("trust"),
            1,
            true,
            at,
            Optional.empty());
    return new Feed(
        "https://pdu.example.org", Optional.of(new Topic("trust", title)), List.of(one), at);
  }
}
