package org.pdu.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A workbook looked through before it is read: how large it is unpacked, whether its cells are
 * where cells can be, and which of them are merged.
 */
final class Workbook {
  private static final int MOST_PARTS = 500;
  private static final long MOST_BYTES = 120L << 20;
  private static final String SHEETS = "xl/worksheets/";

  /** A merged block, counted from 0. */
  record Merged(int top, int left, int bottom, int right) {}

  private final Map<String, byte[]> parts = new HashMap<>();

  private Workbook() {}

  /**
   * Unpacks what we look at.
   *
   * @throws org.pdu.platform.problem.Unacceptable when it grows beyond all measure
   */
  static Workbook of(byte[] file) throws IOException {
    var workbook = new Workbook();
    long bytes = 0;
    int count = 0;
    try (var zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      for (var entry : Collections.list(zip.getEntries())) {
        var content = zip.getInputStream(entry).readNBytes((int) (MOST_BYTES - bytes) + 1);
        bytes += content.length;
        if (++count > MOST_PARTS || bytes > MOST_BYTES) {
          throw FileSheets.refused("Unpacked, this file is too large. Hand it in in parts.");
        }
        if (entry.getName().startsWith("xl/")) {
          workbook.parts.put(entry.getName(), content);
        }
      }
    }
    return workbook;
  }

  /** Merged blocks of the sheet with that place in the workbook. */
  List<Merged> merged(int sheet) throws XMLStreamException {
    List<String> ids = new ArrayList<>();
    each("xl/workbook.xml", "sheet", at -> ids.add(attribute(at, "id")));
    Map<String, String> targets = new HashMap<>();
    each(
        "xl/_rels/workbook.xml.rels",
        "Relationship",
        at -> targets.put(attribute(at, "Id"), attribute(at, "Target")));
    var target = sheet < ids.size() ? targets.getOrDefault(ids.get(sheet), "") : "";
    List<Merged> merged = new ArrayList<>();
    var part = SHEETS + target.substring(target.lastIndexOf('/') + 1);
    each(part, "mergeCell", at -> block(attribute(at, "ref"), merged));
    return merged;
  }

  /** Whether every cell has a place that a spreadsheet has. */
  boolean hasOnlyCellsWithinReach() throws XMLStreamException {
    boolean[] within = {true};
    for (var part : parts.keySet()) {
      if (part.startsWith(SHEETS)) {
        each(
            part,
            "c",
            at -> {
              var place = attribute(at, "r");
              within[0] &= place.isEmpty() || place.matches("[A-Z]{1,3}[0-9]{1,7}");
            });
      }
    }
    return within[0];
  }

  private static void block(String ref, List<Merged> merged) {
    var ends = ref.split(":");
    if (ends.length == 2 && ref.matches("[A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}[0-9]{1,7}")) {
      merged.add(new Merged(row(ends[0]), column(ends[0]), row(ends[1]), column(ends[1])));
    }
  }

  private static int row(String cell) {
    return Integer.parseInt(cell.replaceAll("[A-Z]", "")) - 1;
  }

  private static int column(String cell) {
    int column = 0;
    for (char letter : cell.replaceAll("[0-9]", "").toCharArray()) {
      column = column * 26 + (letter - 'A' + 1);
    }
    return column - 1;
  }

  private interface Seen {
    void at(XMLStreamReader element);
  }

  private void each(String part, String element, Seen seen) throws XMLStreamException {
    var content = parts.get(part);
    if (content == null) {
      return;
    }
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals(element)) {
        seen.at(reader);
      }
    }
    reader.close();
  }

  private static String attribute(XMLStreamReader element, String name) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      var found = element.getAttributeName(i);
      if (found.getLocalPart().equals(name)
          && (!name.equals("id") || !found.getNamespaceURI().isEmpty())) {
        return element.getAttributeValue(i);
      }
    }
    return "";
  }
}
